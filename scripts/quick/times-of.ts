/** The part of Vitest's JSON report that tells how long each file took; in milliseconds. */
export interface TimedReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
  }[];
}

/**
 * How long each test file took, in seconds.
 * @param nameOf path of a file from the root
 */
export function timesOf(
  { testResults }: TimedReport,
  nameOf: (file: string) => string,
): ReadonlyMap<string, number> {
  return new Map(
    testResults.map(({ name, startTime, endTime }) => [nameOf(name), (endTime - startTime) / 1000]),
  );
}
