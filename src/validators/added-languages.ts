import { isLanguageCode } from '../i18n/describe-language.ts';
import { isLocale, isOwnLocale, type Locale, localeInfo, ownLocales } from '../i18n/locales.ts';
import {
  type MessageNode,
  parseMessage,
  placeholdersOf,
  pluralForms,
} from '../i18n/message-syntax.ts';
import { phrase } from '../i18n/phrase.ts';
import { messages } from '../i18n/translate.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { Entry } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import type { Language } from '../schemas/language.ts';
import { judgeMessage, type MessageFault } from './judge-message.ts';
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

const isNumber = ({ kind }: MessageNode) =>
  kind === 'number' || kind === 'plural' || kind === 'ordinal';

/** Faults of plural forms that the language lacks or that are missing. */
function judgePlurals(parts: readonly MessageNode[], locale: Locale): MessageFault[] {
  const { tag, name } = localeInfo[locale];
  return parts.flatMap((part): MessageFault[] => {
    if (part.kind !== 'plural' && part.kind !== 'ordinal') return [];
    const expected = pluralForms(tag, part.kind);
    const found = Object.keys(part.options).filter((form) => !form.startsWith('='));
    const sound =
      found.every((form) => expected.some((own) => own === form)) &&
      expected.every((form) => found.includes(form));
    if (sound) return [];
    const forms = expected.join(', ');
    const values = { language: name, name: `{${part.name}}`, forms, found: found.join(', ') };
    return [[phrase('check.language.forms', values), phrase('check.mend.pluralForms', { forms })]];
  });
}

/**
 * Faults of an added language's message compared with the English one: syntax, placeholders added or left out,
 * and plural forms.
 */
function judgeTranslation(text: string, english: string, locale: Locale): MessageFault[] {
  const asked = [...placeholdersOf(parseMessage(english))];
  const names = new Set(asked.map(({ name }) => name));
  const numbers = new Set(asked.filter(isNumber).map(({ name }) => name));
  const placeholders = { names, isNumber: (name: string) => numbers.has(name), complete: true };
  const faults = judgeMessage(text, locale, placeholders);
  if (faults.length > 0) return faults;
  const parts = [...placeholdersOf(parseMessage(text))];
  const used = new Set(parts.map(({ name }) => name));
  const left = [...names].filter((name) => !used.has(name));
  return [
    ...left.map((name): MessageFault => {
      const values = { name: `{${name}}` };
      return [
        phrase('check.language.placeholder', values),
        phrase('check.mend.placeholderOf', values),
      ];
    }),
    ...judgePlurals(parts, locale),
  ];
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
