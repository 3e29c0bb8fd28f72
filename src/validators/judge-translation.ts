import { type Locale, localeInfo } from '../i18n/locales.ts';
import {
  type MessageNode,
  parseMessage,
  placeholdersOf,
  pluralForms,
} from '../i18n/message-syntax.ts';
import { phrase } from '../i18n/phrase.ts';
import { judgeMessage, type MessageFault } from './judge-message.ts';

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
export function judgeTranslation(text: string, english: string, locale: Locale): MessageFault[] {
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
