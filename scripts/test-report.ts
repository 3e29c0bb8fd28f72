/** The part of Vitest's JSON report that is counted. */
export interface TestReport {
  readonly testResults: readonly {
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

/** Passed and failed tests. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/**
 * Counts the tests of a run. A file that failed without a failed test (it could not be read, or
 * its preparation failed) counts as one, so that nothing is lost.
 */
export function countTests({ testResults }: TestReport): TestCounts {
  let passed = 0;
  let failed = 0;
  for (const { status, assertionResults } of testResults) {
    const failures = assertionResults.filter((test) => test.status === 'failed').length;
    passed += assertionResults.filter((test) => test.status === 'passed').length;
    failed += status === 'failed' && failures === 0 ? 1 : failures;
  }
  return { passed, failed };
}
