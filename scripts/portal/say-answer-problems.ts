import type { Locale } from '../../src/i18n/locales.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { formatProblem, sayProblem } from '../../src/loaders/say-problem.ts';

/** Problems of answers in lines: those of a file with their place in it, those of options with their names. */
export function sayAnswerProblems(problems: readonly Problem[], locale: Locale): string[] {
  return problems.map((problem) => {
    if (problem.file !== '') return formatProblem(problem, locale);
    const { field, message, hint } = sayProblem(problem, locale);
    return `--${field}: ${message}; ${hint}`;
  });
}

/** The answers that become the files of a new portal, by the folder or file. */
const answerOf: Readonly<Record<string, string>> = {
  countries: 'country',
  editions: 'year',
  geo: 'regions',
  languages: 'languages',
  regions: 'regions',
  sectors: 'sectors',
  sources: 'publisher',
  stages: 'stages',
};

/** The answer that a problem of the files of a portal is about, which is not made yet. */
export function answerWith({ file, field }: Problem): string {
  const [folder = ''] = file.split('/');
  return answerOf[folder] ?? field.split(/[.[]/)[0] ?? folder;
}

/** Problems of the files of a portal that is not made yet, told by the answer from which they come. */
export function sayMadeProblems(problems: readonly Problem[], locale: Locale): string[] {
  const lines = problems.map((problem) => {
    const { message, hint } = sayProblem(problem, locale);
    return `${answerWith(problem)}: ${message}; ${hint}`;
  });
  return [...new Set(lines)];
}
