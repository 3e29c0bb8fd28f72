import { isLocale, type Locale, locales } from '../src/i18n/locales.ts';
import type { OptionHelp } from './arguments.ts';

/**
 * The language in which an author is told what there is to tell: the one asked for, else that of the
 * system, else English.
 * @returns undefined for a language that there is not
 */
export function authorLocale(
  asked: string | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): Locale | undefined {
  if (asked !== undefined) return isLocale(asked) ? asked : undefined;
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return isLocale(language) ? language : 'en';
}

/** The option by which a command is told the language of its author. */
export const langOption = {
  value: 'LANG',
  help: 'language of what is told: az, tr, ka or en (of the system)',
} as const satisfies OptionHelp;

/** The author's language by the option and the system; ends the command for one that there is not. */
export function readAuthorLocale(asked: string | undefined): Locale {
  const locale = authorLocale(asked, process.env);
  if (locale) return locale;
  process.stderr.write(`--lang: expected one of ${locales.join(', ')}, found "${asked}"\n`);
  process.exit(2);
}
