import { isLocale, isOwnLocale, type Locale, locales, ownLocales } from '../src/i18n/locales.ts';
import { type Phrase, phrase } from '../src/i18n/phrase.ts';
import type { OptionHelp } from './help-text.ts';

/**
 * By what the language of a command goes: its option --lang, else the system; or the system alone.
 * `form`: --lang is the language of the form, any of the portal's, and of messages if the engine has it.
 */
export type Told = 'asked' | 'system' | 'form';

/** The option by which a command is told the language of its author. */
export const langOption = {
  value: 'LANG',
  help: phrase('command.option.lang'),
} as const satisfies OptionHelp;

/** The language of the system, where it is one of ours; else English. */
function systemLocale({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): Locale {
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return isOwnLocale(language) ? language : 'en';
}

/**
 * The language in which an author is told what there is to tell: the one asked for, else that of the
 * system, else English. For a language that there is not, it says so in that of the system.
 */
export function authorLocale(
  asked: string | undefined,
  told: Told | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly locale: Locale; readonly fault?: Phrase } {
  if (told === undefined) return { locale: 'en' };
  const locale = systemLocale(environment);
  if (asked === undefined) return { locale };
  if (told !== 'asked') {
    // What the command makes may be in any language of the portal.
    if (!isLocale(asked)) return { locale, fault: refuseLanguage(asked, locales) };
    return { locale: told === 'form' && isOwnLocale(asked) ? asked : locale };
  }
  return isOwnLocale(asked)
    ? { locale: asked }
    : { locale, fault: refuseLanguage(asked, ownLocales) };
}

/** That there is no such language, in words for the author. */
function refuseLanguage(found: string, allowed: readonly Locale[]): Phrase {
  const values = { option: '--lang', allowed: allowed.join(', '), found };
  return phrase('command.fault.choice', values);
}
