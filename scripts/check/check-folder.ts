import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { sayProblem } from '../../src/loaders/say-problem.ts';
import type { OptionValues } from '../judge-arguments.ts';
import { formatProblems, formatWarnings } from '../portal-folder.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';
import { checkKept } from './check-kept.ts';

/**
 * Check the folder of a portal.
 * @returns output and exit code
 */
export function checkFolder(
  directory: string,
  options: OptionValues,
  locale: Locale,
): { readonly printed: string; readonly code: 0 | 1 } {
  const isStrict = options.strict === 'true';
  // In JSON only on request: consumers take an empty list for a valid portal.
  const isListed = options.warnings === 'true' || isStrict;
  const isWarned = !options.json || isListed;
  const stage = startStage(authorTranslate(locale)('check.run.checking'));
  const checked = checkKept(directory, stage.update, options.unfrozen === 'true', isWarned);
  const { portal, problems, warnings } = checked;
  stage.end(sumUp(problems.length, warnings.length, locale));
  const say = (one: Problem) => sayProblem(one, locale);
  const listed = isListed
    ? [...problems, ...warnings].map((one) => ({ severity: 'error', ...say(one) }))
    : problems.map(say);
  const told = options.json
    ? `${JSON.stringify(listed, null, 2)}\n`
    : formatProblems(problems, directory, locale) + formatWarnings(warnings, directory, locale);
  const hashed = options.hashes ? portal.pages.map(({ file, hash }) => `${file} ${hash}\n`) : [];
  const isFaulty = problems.length > 0 || (isStrict && warnings.length > 0);
  return { printed: told + hashed.join(''), code: isFaulty ? 1 : 0 };
}
