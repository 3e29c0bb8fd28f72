import type { Locale } from '../../src/i18n/locales.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { formatProblem, sayProblem } from '../../src/loaders/say-problem.ts';

/** With location in a file, or the name of the option. */
export function sayAnswerProblems(problems: readonly Problem[], locale: Locale): string[] {
  return problems.map((problem) => {
    if (problem.file !== '') return formatProblem(problem, locale);
    const { field, message, hint } = sayProblem(problem, locale);
    return `--${field}: ${message}; ${hint}`;
  });
}

/** By folder or file of the new portal. */
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

/** Answer that causes a problem in generated files. */
export function answerWith({ file, field }: Problem): string {
  const [folder = ''] = file.split('/');
  return answerOf[folder] ?? field.split(/[.[]/)[0] ?? folder;
}

/** Problems in generated files, reported by answer. */
export function sayMadeProblems(problems: readonly Problem[], locale: Locale): string[] {
  const lines = problems.map((problem) => {
    const { message, hint } = sayProblem(problem, locale);
    return `${answerWith(problem)}: ${message}; ${hint}`;
  });
  return [...new Set(lines)];
}
