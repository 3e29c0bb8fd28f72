import { join } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { sayProblem } from '../../src/loaders/say-problem.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { thawPortal } from '../../src/validators/thaw-portal.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { portalOption } from '../portal-option.ts';
import { formatProblems, formatWarnings, readPortalFolder } from '../portal-folder.ts';
import { sumUp } from '../sum-up.ts';
import { startStage } from '../progress.ts';
import { workplaceOf } from '../workplace.ts';
import { judgeAhead } from './judge-ahead.ts';
import { StoredMemory } from './stored-memory.ts';

const { options, locale } = readCommandLine({
  name: 'check',
  told: 'asked',
  about: phrase('command.check.about'),
  options: {
    portal: portalOption,
    lang: langOption,
    unfrozen: { help: phrase('command.check.unfrozen') },
    hashes: { help: phrase('command.check.hashes') },
    json: { help: phrase('command.check.json') },
    strict: { help: phrase('command.check.strict') },
    warnings: { help: phrase('command.check.warnings') },
  },
});

const directory = readPortalFolder(options.portal, locale);
const home = workplaceOf(directory);
const cache = join(home, '.cache');
const memory = new StoredMemory(directory, home);
const unfrozen = options.unfrozen === 'true';
const stage = startStage(authorTranslate(locale)('check.run.checking'));
const { portal, problems } = checkDirectory(
  directory,
  stage.update,
  memory.isEmpty ? judgeAhead(directory, cache) : openJudgedArchives(cache),
  unfrozen,
  memory,
);
const isStrict = options.strict === 'true';
// In JSON only where they are asked for: who reads it takes an empty list for a sound portal.
const isListed = options.warnings === 'true' || isStrict;
const warned = !options.json || isListed;
// A report that will be frozen again is warned of like one that never was.
const warnings = warned ? listWarnings(unfrozen ? thawPortal(portal) : portal) : [];
stage.end(sumUp(problems.length, warnings.length, locale));
if (options.json) {
  const say = (one: Problem) => sayProblem(one, locale);
  const listed = isListed
    ? [...problems, ...warnings].map((one) => ({ severity: 'error', ...say(one) }))
    : problems.map(say);
  process.stdout.write(`${JSON.stringify(listed, null, 2)}\n`);
} else {
  process.stdout.write(
    formatProblems(problems, directory, locale) + formatWarnings(warnings, directory, locale),
  );
}
if (options.hashes) {
  for (const { file, hash } of portal.pages) process.stdout.write(`${file} ${hash}\n`);
}
memory.save();
const faults = problems.length + (isStrict ? warnings.length : 0);
process.exitCode = faults === 0 ? 0 : 1;
