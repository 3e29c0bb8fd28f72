import { join } from 'node:path';
import { authorTranslate } from '../../src/i18n/author-messages.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import { sayProblem } from '../../src/loaders/say-problem.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import { listWarnings } from '../../src/validators/list-warnings.ts';
import { openJudgedArchives } from '../judged-archives.ts';
import { readArguments } from '../arguments.ts';
import { langOption, readAuthorLocale } from '../author-locale.ts';
import { formatProblems, formatWarnings, readPortalFolder } from '../portal-folder.ts';
import { sumUp } from '../sum-up.ts';
import { startStage } from '../progress.ts';

const options = readArguments({
  name: 'check',
  about:
    'Checks the content of a portal without building the site. Ends with 1 if there is a problem; warnings, of what is likely not meant, change nothing.',
  options: {
    portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
    lang: langOption,
    hashes: { help: 'also list the version of each prose text, to put into its translations' },
    json: { help: 'problems as a JSON array of {file, line, column, field, code, message, hint}' },
    warnings: { help: 'with --json: warnings too, and the severity of each: error or warning' },
  },
});

const locale = readAuthorLocale(options.lang);
const directory = readPortalFolder(options.portal, locale);
const stage = startStage(authorTranslate(locale)('check.run.checking'));
const { portal, problems } = checkDirectory(
  directory,
  stage.update,
  openJudgedArchives(join(import.meta.dirname, '../../.cache')),
);
// In JSON only where they are asked for: who reads it takes an empty list for a sound portal.
const warnings = options.json && !options.warnings ? [] : listWarnings(portal);
stage.end(sumUp(problems.length, warnings.length, locale));
if (options.json) {
  const say = (one: Problem) => sayProblem(one, locale);
  const listed = options.warnings
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
process.exitCode = problems.length === 0 ? 0 : 1;
