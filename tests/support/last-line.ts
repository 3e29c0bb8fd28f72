import type { Reporter, TestModule } from 'vitest/node';

/** Passed and failed tests. */
export interface TestCounts {
  readonly passed: number;
  readonly failed: number;
}

/** Part of Vitest's report on a file. */
export type TestedFile = Pick<TestModule, 'state'> & {
  readonly children: { allTests(state: 'passed' | 'failed'): Iterable<unknown> };
};

/** Counts the tests of a run. A file that failed without a failed test, such as one that cannot be loaded, counts as one. */
export function countTests(files: Iterable<TestedFile>): TestCounts {
  let passed = 0;
  let failed = 0;
  for (const file of files) {
    passed += [...file.children.allTests('passed')].length;
    const failures = [...file.children.allTests('failed')].length;
    failed += file.state() === 'failed' && failures === 0 ? 1 : failures;
  }
  return { passed, failed };
}

/** Vitest reporter for the last line of a run: `3 passed, 0 failed`. */
export default class LastLine implements Reporter {
  onTestRunEnd: NonNullable<Reporter['onTestRunEnd']> = (files, errors, reason) => {
    const { passed, failed } = countTests(files);
    // An interrupted run has failed, whatever it counted.
    const all = failed === 0 && (reason !== 'passed' || errors.length > 0) ? 1 : failed;
    process.on('exit', () => process.stdout.write(`${passed} passed, ${all} failed\n`));
  };
}
