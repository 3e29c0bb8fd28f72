import { authorTranslate } from '../../src/i18n/author-messages.ts';
import { existsSync } from 'node:fs';
import type { Locale } from '../../src/i18n/locales.ts';
import { type Phrase, phrase } from '../../src/i18n/phrase.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { checkEntries } from '../../src/validators/check-directory.ts';
import type { CommandLine } from '../arguments.ts';
import { langOption } from '../author-locale.ts';
import { refuseEdition, refuseSource } from '../edition/refuse-edition.ts';
import type { OptionHelp } from '../help-text.ts';
import { refuse } from '../refuse.ts';
import { formatProblems, readPortalFolder } from '../portal-folder.ts';
import { portalOption } from '../portal-option.ts';
import { startStage } from '../progress.ts';
import { sumUp } from '../sum-up.ts';

/** Options of every import. */
export const importOptions = {
  year: { value: 'YEAR', help: phrase('command.import.year') },
  portal: portalOption,
  source: { value: 'ID', help: phrase('command.import.source') },
  lang: langOption,
  'dry-run': { help: phrase('command.option.dry') },
  json: { help: phrase('command.import.json') },
  details: { help: phrase('command.import.details') },
} as const satisfies Readonly<Record<string, OptionHelp>>;

/** What an import works on. */
export interface OpenImport {
  readonly directory: string;
  readonly portal: Portal;
  readonly edition: string;
  /** Language in which the author is told. */
  readonly locale: Locale;
  /** Language of the portal's forms; its first, where it names none. */
  readonly language: Locale;
  readonly sources: readonly string[];
  readonly dry: boolean;
  readonly json: boolean;
  /** List every change and every message, one per line. */
  readonly details: boolean;
}

/** What every import does, as its help lists it. */
export const importWords = {
  'returns FILE…': phrase('command.import.returns'),
  'clusters FILE…': phrase('command.import.clusters'),
  'table FILE…': phrase('command.import.table'),
} as const;

/**
 * Opens the portal of an import; ends the command where an option is wrong or the portal unsound.
 * @param needed collections by which the files are read, and which must be sound
 */
export function openImport(
  paths: readonly string[],
  { options, locale }: Pick<CommandLine, 'options' | 'locale'>,
  needed: readonly string[],
): OpenImport {
  const { year = '', source } = options;
  if (!/^\d{4}$/.test(year)) refuse(refuseYear(year), locale);
  const missing = paths.filter((path) => !existsSync(path));
  if (missing.length > 0)
    refuse(phrase('command.import.noFile', { files: missing.join(', ') }), locale);
  const directory = readPortalFolder(options.portal, locale);
  const checking = startStage(authorTranslate(locale)('check.run.checking'));
  const { portal, problems } = checkEntries(directory, checking.update);
  checking.end(sumUp(problems.length, 0, locale));
  const unsound = problems.filter(({ file }) => needed.includes(file.split('/')[0] ?? ''));
  if (unsound.length > 0) {
    process.stderr.write(formatProblems(unsound, directory, locale));
    process.exit(1);
  }
  const refused = refuseEdition(portal, year);
  if (refused) refuse(refused, locale, 1);
  const known = portal.sources.map(({ id }) => id);
  if (source !== undefined && !known.includes(source))
    refuse(refuseSource(source, known), locale, 1);
  return {
    ...{ directory, portal, edition: year, locale },
    language: formLanguage(portal),
    sources: source === undefined ? [] : [source],
    dry: options['dry-run'] === 'true',
    json: options.json === 'true',
    details: options.details === 'true',
  };
}

/** The language of the forms of a portal. That of whoever imports them says nothing about it. */
function formLanguage({ site }: Portal): Locale {
  const { formLanguage: own, languages: [first] = [] } = site[0]?.data ?? {};
  return own ?? first ?? 'en';
}

/** That an option lacks the year of the edition. */
export function refuseYear(found: string): Phrase {
  const told = found === '' ? phrase('check.word.nothing') : `"${found}"`;
  return phrase('command.fault.year', { option: '--year', found: told });
}
