import { relative } from 'node:path';
import type { Locale } from '../src/i18n/locales.ts';
import type { Problem } from '../src/loaders/problem.ts';
import { formatProblem } from '../src/loaders/say-problem.ts';

/** Print problems in files of the engine, and exit. */
export function refuseProblems(problems: readonly Problem[], locale: Locale): never {
  const lines = problems.map((problem) =>
    formatProblem({ ...problem, file: relative(process.cwd(), problem.file) }, locale),
  );
  process.stderr.write(`${lines.join('\n')}\n`);
  process.exit(1);
}
