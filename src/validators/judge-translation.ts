import { IntlMessageFormat } from 'intl-messageformat';
import { dropCases } from '../i18n/case-placeholders.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { judgeMessage, type MessageFault } from './judge-message.ts';

/** What a placeholder of a message is, as the parser gives it. */
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly pluralType?: 'cardinal' | 'ordinal';
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Kinds of parts: those that hold nothing, a number, and a plural. */
const literal = 0;
const number = 2;
const plural = 6;
const pound = 7;

function* partsOf(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    if (part.type !== literal && part.type !== pound) yield part;
    for (const option of Object.values(part.options ?? {})) yield* partsOf(option.value);
  }
}

function readParts(text: string, locale: Locale): Part[] {
  const { tag } = localeInfo[locale];
  const format = new IntlMessageFormat(dropCases(text), tag, undefined, { ignoreTag: true });
  return [...partsOf(format.getAst() as readonly Part[])];
}

const isNumber = ({ type }: Part) => type === number || type === plural;

/** Forms of plurals that the language does not have, and those that are missing. */
function judgePlurals(parts: readonly Part[], locale: Locale): MessageFault[] {
  const { tag, name } = localeInfo[locale];
  return parts.flatMap(({ type, value, options = {}, pluralType }): MessageFault[] => {
    if (type !== plural) return [];
    const rules = new Intl.PluralRules(tag, { type: pluralType ?? 'cardinal' });
    const expected = rules.resolvedOptions().pluralCategories;
    const found = Object.keys(options).filter((form) => !form.startsWith('='));
    const sound =
      found.every((form) => expected.some((own) => own === form)) &&
      expected.every((form) => found.includes(form));
    if (sound) return [];
    const forms = expected.join(', ');
    const values = { language: name, name: `{${String(value)}}`, forms, found: found.join(', ') };
    return [[phrase('check.language.forms', values), phrase('check.mend.pluralForms', { forms })]];
  });
}

/**
 * What is wrong with a message of an added language beside the English one: its form, placeholders that
 * the English one has not, or that it has and this one leaves out, and the forms of its plurals.
 */
export function judgeTranslation(text: string, english: string, locale: Locale): MessageFault[] {
  const asked = readParts(english, 'en');
  const names = new Set(asked.map(({ value }) => String(value)));
  const numbers = new Set(asked.filter(isNumber).map(({ value }) => String(value)));
  const placeholders = { names, isNumber: (name: string) => numbers.has(name), complete: true };
  const faults = judgeMessage(text, locale, placeholders);
  if (faults.length > 0) return faults;
  const parts = readParts(text, locale);
  const used = new Set(parts.map(({ value }) => String(value)));
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
