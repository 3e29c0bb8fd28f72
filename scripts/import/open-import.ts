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

export const importOptions = {
  year: { value: 'YEAR', help: phrase('command.import.year') },
  portal: portalOption,
  source: { value: 'ID', help: phrase('command.import.source') },
  lang: langOption,
  'dry-run': { help: phrase('command.option.dry') },
  json: { help: phrase('command.import.json') },
  details: { help: phrase('command.import.details') },
} as const satisfies Readonly<Record<string, OptionHelp>>;

export interface OpenImport {
  readonly directory: string;
  readonly portal: Portal;
  readonly edition: string;
  /** Language of messages to the author. */
  readonly locale: Locale;
  /** Language of the portal's forms; its first one by default. */
  readonly language: Locale;
  readonly sources: readonly string[];
  readonly dry: boolean;
  readonly json: boolean;
  /** List every change and message, one per line. */
  readonly details: boolean;
}

/** Kinds of imports, as listed in the help. */
export const importWords = {
  'returns FILE…': phrase('command.import.returns'),
  'clusters FILE…': phrase('command.import.clusters'),
  'table FILE…': phrase('command.import.table'),
  'statistics FILE…': phrase('command.import.statistics'),
} as const;

/**
 * Open the portal of an import; exits if an option or the portal is invalid.
 * @param needed collections used to read the files, which must be valid
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
    directory,
    portal,
    edition: year,
    locale,
    language: formLanguage(portal),
    sources: source === undefined ? [] : [source],
    dry: options['dry-run'] === 'true',
    json: options.json === 'true',
    details: options.details === 'true',
  };
}

/** Language of a portal's forms, regardless of the author's. */
function formLanguage({ site }: Portal): Locale {
  const { formLanguage: own, languages: [first] = [] } = site[0]?.data ?? {};
  return own ?? first ?? 'en';
}

/** Error on an option without the year of the edition. */
export function refuseYear(found: string): Phrase {
  const told = found === '' ? phrase('check.word.nothing') : `"${found}"`;
  return phrase('command.fault.year', { option: '--year', found: told });
}
