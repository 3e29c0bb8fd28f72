import type { Locale } from '../../src/i18n/locales.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { formatProblem, sayProblem } from '../../src/loaders/say-problem.ts';

/** Problems of answers as lines: with their location in a file, or with the name of the option. */
export function sayAnswerProblems(problems: readonly Problem[], locale: Locale): string[] {
  return problems.map((problem) => {
    if (problem.file !== '') return formatProblem(problem, locale);
    const { field, message, hint } = sayProblem(problem, locale);
    return `--${field}: ${message}; ${hint}`;
  });
}

/** Answers by the folder or file of a new portal they become. */
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

/** Name of the answer that causes a problem in the generated files of a portal. */
export function answerWith({ file, field }: Problem): string {
  const [folder = ''] = file.split('/');
  return answerOf[folder] ?? field.split(/[.[]/)[0] ?? folder;
}

/** Problems in the generated files of a portal, reported by the answer that causes them. */
export function sayMadeProblems(problems: readonly Problem[], locale: Locale): string[] {
  const lines = problems.map((problem) => {
    const { message, hint } = sayProblem(problem, locale);
    return `${answerWith(problem)}: ${message}; ${hint}`;
  });
  return [...new Set(lines)];
}
