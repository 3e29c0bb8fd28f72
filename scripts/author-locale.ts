import { isLocale, type Locale } from '../src/i18n/locales.ts';

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
