import { isLanguageCode } from '../i18n/describe-language.ts';
import { isLocale, isOwnLocale, ownLocales } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { messages } from '../i18n/translate.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { Entry } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { Language } from '../schemas/language.ts';
import { judgeTranslation } from './judge-translation.ts';
import { problemAt, type Validator } from './validator.ts';

type Portal = Parameters<Validator>[0];

/** Judge the code of a language, which is its file name. */
function judgeCode(portal: Portal, entry: Entry<Language>): Problem[] {
  const { id } = entry;
  if (!isOwnLocale(id) && isLanguageCode(id)) return [];
  const own = ownLocales.join(', ');
  const message = phrase(isOwnLocale(id) ? 'check.language.own' : 'check.language.code', {
    own,
    found: quote(id),
  });
  const hint = phrase(isOwnLocale(id) ? 'check.mend.deleteLanguage' : 'check.mend.languageCode', {
    file: 'site.yaml',
  });
  return [problemAt(portal, entry, [], 'language', message, hint)];
}

/** Problems of messages with unknown keys or that do not match the English ones. */
function judgeMessages(portal: Portal, entry: Entry<Language>): Problem[] {
  const { id, data } = entry;
  // An unannounced language, such as one of a test, has no plural forms to check.
  if (!isLocale(id)) return [];
  const english = messages.en;
  const open = Object.keys(english).filter((key) => !data.messages[key]);
  return Object.entries(data.messages).flatMap(([key, text]): Problem[] => {
    const source = english[key];
    const path = ['messages', key];
    if (source === undefined) {
      const message = phrase('check.interface.unused', { key: quote(key) });
      const hint = hintForName(key, open, phrase('check.mend.deleteLine'));
      return [problemAt(portal, entry, path, 'unused', message, hint)];
    }
    if (text === null) return [];
    return judgeTranslation(text, source, id).map(([message, hint]) =>
      problemAt(portal, entry, path, 'message', message, hint),
    );
  });
}

/**
 * Require a known code for each added language, and messages with the placeholders of the English ones and the
 * plural forms of the language. Untranslated messages fall back to English.
 */
export const checkAddedLanguages: Validator = (portal) =>
  portal.languages.flatMap((entry) => {
    const wrong = judgeCode(portal, entry);
    return wrong.length > 0 ? wrong : judgeMessages(portal, entry);
  });
