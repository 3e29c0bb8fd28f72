/** What a quick run knows of the code. */
export interface CodeGraph {
  /** For each file those that import it. Paths from the root of the project. */
  readonly importers: ReadonlyMap<string, readonly string[]>;
  /** How long a test file took in the last whole run; undefined for one that was not in it. */
  readonly secondsOf: (test: string) => number | undefined;
}

/** Test files of a quick run, and those that a change touches too but that it leaves out. */
export interface ChosenTests {
  readonly run: readonly string[];
  /** There is no time for them. */
  readonly late: readonly string[];
  /** They read a built site. */
  readonly built: readonly string[];
}

const isTest = (file: string) => file.endsWith('.test.ts');
/** Tests below `tests` read built sites, open them in a browser, or install the package. */
const needsBuild = (file: string) => file.startsWith('tests/');
/** What a test file is taken to last that nobody has measured, in seconds. */
const unmeasured = 3;

/** How many imports lie between each file that a change touches and the change. */
function distances(
  changed: readonly string[],
  importers: CodeGraph['importers'],
): Map<string, number> {
  const steps = new Map(changed.map((file) => [file, 0]));
  // What is added while the loop runs is visited too: the nearest files first.
  for (const [file, step] of steps) {
    for (const other of importers.get(file) ?? []) {
      if (!steps.has(other)) steps.set(other, step + 1);
    }
  }
  return steps;
}

/**
 * The test files that a change touches, the nearest first: those that changed, then those that import
 * what changed, directly before by way of others, and of equally near ones the shortest.
 * @param room for how many seconds of tests there is time
 */
export function chooseTests(
  changed: readonly string[],
  { importers, secondsOf }: CodeGraph,
  room: number,
): ChosenTests {
  const steps = distances(changed, importers);
  const lasts = (file: string) => secondsOf(file) ?? unmeasured;
  const touched = [...steps.keys()]
    .filter(isTest)
    .sort(
      (a, b) =>
        (steps.get(a) ?? 0) - (steps.get(b) ?? 0) ||
        lasts(a) - lasts(b) ||
        a.localeCompare(b, 'en'),
    );
  const run: string[] = [];
  const late: string[] = [];
  let left = room;
  for (const file of touched.filter((test) => !needsBuild(test))) {
    if (lasts(file) > left) late.push(file);
    else {
      run.push(file);
      left -= lasts(file);
    }
  }
  return { run, late, built: touched.filter(needsBuild) };
}
