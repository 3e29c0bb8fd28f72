import { join } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { sayProblem } from '../../src/loaders/say-problem.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { thawPortal } from '../../src/validators/thaw-portal.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import type { OptionValues } from '../judge-arguments.ts';
import { formatProblems, formatWarnings } from '../portal-folder.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';
import { workplaceOf } from '../workplace.ts';
import { judgeAhead } from './judge-ahead.ts';
import { StoredMemory } from './stored-memory.ts';

/**
 * Checks the folder of a portal.
 * @param options those of the command
 * @returns what the command prints, and the code with which it ends
 */
export function checkFolder(
  directory: string,
  options: OptionValues,
  locale: Locale,
): { readonly printed: string; readonly code: 0 | 1 } {
  const unfrozen = options.unfrozen === 'true';
  const isStrict = options.strict === 'true';
  const home = workplaceOf(directory);
  const cache = join(home, '.cache');
  const memory = new StoredMemory(directory, home);
  const stage = startStage(authorTranslate(locale)('check.run.checking'));
  const { portal, problems } = checkDirectory(
    directory,
    stage.update,
    memory.isEmpty ? judgeAhead(directory, cache) : openJudgedArchives(cache),
    unfrozen,
    memory,
  );
  // In JSON only where they are asked for: who reads it takes an empty list for a sound portal.
  const isListed = options.warnings === 'true' || isStrict;
  const isWarned = !options.json || isListed;
  // A report that will be frozen again is warned of like one that never was.
  const warnings = isWarned ? listWarnings(unfrozen ? thawPortal(portal) : portal) : [];
  stage.end(sumUp(problems.length, warnings.length, locale));
  memory.save();
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
