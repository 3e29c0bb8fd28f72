import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { existsSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { checkDirectory } from '../../src/validators/check-directory.ts';
import type { OptionHelp, OptionValues } from '../arguments.ts';
import { langOption, readAuthorLocale } from '../author-locale.ts';
import { refuseEdition } from '../edition/refuse-edition.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';

/** Options of every import. */
export const importOptions = {
  year: { value: 'YEAR', help: 'the edition that the files tell of' },
  portal: { value: 'DIR', help: 'folder of the portal (src/content)' },
  source: { value: 'ID', help: 'entry of sources/ that the data stand in' },
  lang: langOption,
  'dry-run': { help: 'only say what would change' },
  json: { help: 'everything as JSON' },
} as const satisfies Readonly<Record<string, OptionHelp>>;

/** What an import works on. */
export interface OpenImport {
  readonly directory: string;
  readonly portal: Portal;
  readonly edition: string;
  /** Language in which the author is told. */
  readonly locale: Locale;
  /** Language of the portal's forms. */
  readonly language: Locale;
  readonly sources: readonly string[];
  readonly dry: boolean;
  readonly json: boolean;
}

/** Ends the command with a line of what is wrong. */
export function fail(message: string, code: number): never {
  process.stderr.write(`${message}\n`);
  process.exit(code);
}

/**
 * Opens the portal of an import; ends the command where an option is wrong or the portal unsound.
 * @param needed collections by which the files are read, and which must be sound
 */
export function openImport(
  paths: readonly string[],
  options: OptionValues,
  needed: readonly string[],
): OpenImport {
  const { year = '', lang, source } = options;
  if (!/^\d{4}$/.test(year)) fail('expected --year and a year such as 2013', 2);
  const locale = readAuthorLocale(lang);
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0) fail(`there is no file ${missing.join(', ')}; check the path`, 2);
  const directory = readPortalFolder(options.portal, locale);
  const checking = startStage(authorTranslate(locale)('check.run.checking'));
  const { portal, problems } = checkDirectory(directory, checking.update);
  checking.end(sumUp(problems.length, 0, locale));
  const unsound = problems.filter(({ file }) => needed.includes(file.split('/')[0] ?? ''));
  if (unsound.length > 0) fail(formatProblems(unsound, directory, locale).trimEnd(), 1);
  const refused = refuseEdition(portal, year);
  if (refused) fail(refused, 1);
  if (source !== undefined && !portal.sources.some(({ id }) => id === source))
    fail(`expected the id of an entry of sources/, found "${source}"; check the spelling`, 1);
  return {
    ...{ directory, portal, edition: year, locale },
    language: portal.site[0]?.data.formLanguage ?? locale,
    sources: source === undefined ? [] : [source],
    dry: options['dry-run'] === 'true',
    json: options.json === 'true',
  };
}
