import { isLocale, isOwnLocale, type Locale, locales, ownLocales } from '../src/i18n/locales.ts';
import { type Phrase, phrase } from '../src/i18n/phrase.ts';
import type { OptionHelp } from './help-text.ts';

/**
 * Source of a command's language: its option --lang, then the system; or the system alone. `form`: --lang is the
 * language of the form, and also that of messages if the engine has it.
 */
export type LanguageSource = 'asked' | 'system' | 'form';

export const langOption = {
  value: 'LANG',
  help: phrase('command.option.lang'),
} as const satisfies OptionHelp;

/** Language of the system if the engine has it; otherwise English. */
function systemLocale({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Readonly<Record<string, string | undefined>>): Locale {
  const language = (LC_ALL || LC_MESSAGES || LANG || '').slice(0, 2).toLowerCase();
  return isOwnLocale(language) ? language : 'en';
}

/**
 * Language of messages: the one asked for, then that of the system, then English. An unknown one is reported in
 * that of the system.
 */
export function authorLocale(
  asked: string | undefined,
  languageSource: LanguageSource | undefined,
  environment: Readonly<Record<string, string | undefined>>,
): { readonly locale: Locale; readonly fault?: Phrase } {
  if (languageSource === undefined) return { locale: 'en' };
  const locale = systemLocale(environment);
  if (asked === undefined) return { locale };
  if (languageSource !== 'asked') {
    // The command's output may be in any language of the portal.
    if (!isLocale(asked)) return { locale, fault: refuseLanguage(asked, locales) };
    return { locale: languageSource === 'form' && isOwnLocale(asked) ? asked : locale };
  }
  return isOwnLocale(asked)
    ? { locale: asked }
    : { locale, fault: refuseLanguage(asked, ownLocales) };
}

function refuseLanguage(found: string, allowed: readonly Locale[]): Phrase {
  const values = { option: '--lang', allowed: allowed.join(', '), found };
  return phrase('command.fault.choice', values);
}
