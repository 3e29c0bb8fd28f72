import { type Phrase, phrase } from '../i18n/phrase.ts';
import { casesOf } from '../i18n/inflect.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import {
  compileMessage,
  dropCases,
  listCased,
  type MessageNode,
  parseMessage,
  placeholdersOf,
} from '../i18n/message-syntax.ts';
import { quote } from '../loaders/problem.ts';

type Use = Pick<Extract<MessageNode, { readonly name: string }>, 'kind' | 'name'>;

/** Formats that accept only plain numbers, with their keywords. */
const numeric: ReadonlyMap<Use['kind'], string> = new Map([
  ['number', 'number'],
  ['plural', 'plural'],
  ['ordinal', 'selectordinal'],
]);

/** A fault of a message and the hint to fix it. */
export type MessageFault = readonly [message: Phrase, hint: Phrase];

export interface Placeholders {
  /** In the order of listing. */
  readonly names: ReadonlySet<string>;
  /** Whether it is a plain number; others are already formatted in the reader's language. */
  isNumber(name: string): boolean;
  /** Whether the list is complete: not if the counted entries are broken. */
  readonly complete: boolean;
}

/** Faults of syntax, by the parser's error code. */
const formFaults: Readonly<Record<string, MessageFault>> = {
  MISSING_OTHER_CLAUSE: [phrase('check.message.noOther'), phrase('check.mend.addOther')],
  INVALID_ARGUMENT_TYPE: [phrase('check.message.word'), phrase('check.mend.wordAfterComma')],
};

/** Fault of a stray brace, or of an id with hyphens, which the syntax does not allow. */
function judgeBraces(text: string, { names }: Placeholders): MessageFault {
  const hyphened = /\{\s*(\w+(?:-\w+)+)\s*[,}]/.exec(text)?.[1];
  const mended = hyphened?.replaceAll('-', '_');
  if (hyphened && mended && names.has(mended))
    return [
      phrase('check.message.hyphen', { expected: mended, found: hyphened }),
      phrase('check.mend.underscore'),
    ];
  const [first = 'n'] = names;
  return [phrase('check.message.brace', { first }), phrase('check.mend.closeBrace')];
}

/** List of available placeholders. A figure has one per value: the first ones show the pattern. */
function listPlaceholders({ names }: Placeholders): Phrase {
  if (names.size === 0) return phrase('check.mend.noNumbers');
  const shown = [...names].slice(0, 20).map((name) => `{${name}}`);
  return phrase('check.mend.usePlaceholders', {
    names: `${shown.join(', ')}${names.size > 20 ? ', …' : ''}`,
  });
}

/** Faults of unknown placeholders, and of words in number formats. */
function judgePlaceholders(used: readonly Use[], placeholders: Placeholders): MessageFault[] {
  const { names, isNumber, complete } = placeholders;
  const told = new Set<string>();
  return used.flatMap(({ kind, name }): MessageFault[] => {
    const strange = !names.has(name);
    const wrong = strange ? complete : numeric.has(kind) && !isNumber(name);
    if (!wrong || told.has(name)) return [];
    told.add(name);
    if (strange) {
      const found = quote(`{${name}}`);
      return [[phrase('check.message.unknown', { found }), listPlaceholders(placeholders)]];
    }
    const found = `"{${name}, ${numeric.get(kind)} …}"`;
    return [[phrase('check.message.number', { found }), phrase('check.mend.writeNum', { name })]];
  });
}

/** Placeholders of a text with plain names in braces only, as most are. */
function readPlainly(text: string): Use[] | undefined {
  if (!/^(?:[^{}']|\{\w+\})*$/.test(text)) return undefined;
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ kind: 'value', name }));
}

/**
 * Fault of a case that the language lacks.
 * @param found the written form
 * @param without how to write it if numbers take no endings
 */
export function judgeCase(
  form: string,
  locale: Locale,
  found: string,
  without: string,
): MessageFault | undefined {
  const known = casesOf(locale);
  if (known.includes(form)) return undefined;
  const values = { found: quote(found) };
  return known.length > 0
    ? [
        phrase('check.message.case', values),
        phrase('check.mend.useCase', { names: known.join(', ') }),
      ]
    : [phrase('check.message.noCase', values), phrase('check.mend.dropCase', { name: without })];
}

/** Faults of cases that the language lacks: `{total:vocative}`. */
const judgeCases = (text: string, locale: Locale): MessageFault[] =>
  listCased(text).flatMap(({ name, form }) => {
    const fault = judgeCase(form, locale, `{${name}:${form}}`, `{${name}}`);
    return fault ? [fault] : [];
  });

/** Faults of one ICU MessageFormat message, one per kind. */
export function judgeMessage(
  written: string,
  locale: Locale,
  placeholders: Placeholders,
): MessageFault[] {
  const cases = judgeCases(written, locale);
  return cases.length > 0 ? cases : judgeForm(dropCases(written), locale, placeholders);
}

function judgeForm(text: string, locale: Locale, placeholders: Placeholders): MessageFault[] {
  const names = readPlainly(text);
  if (names) return judgePlaceholders(names, placeholders);
  // The parser accepts a stray closing brace.
  if (!text.includes('{')) return text.includes('}') ? [judgeBraces(text, placeholders)] : [];
  const { tag } = localeInfo[locale];
  let used: Use[];
  try {
    used = [...placeholdersOf(parseMessage(text))];
  } catch (error) {
    return [formFaults[(error as Error).message] ?? judgeBraces(text, placeholders)];
  }
  const faults = judgePlaceholders(used, placeholders);
  if (used.some(({ kind }) => kind === 'date')) {
    faults.push([phrase('check.message.date'), phrase('check.mend.deleteAfterComma')]);
  }
  if (faults.length > 0) return faults;
  try {
    const message = compileMessage(text, tag);
    for (const count of [0, 1, 2, 5, 11])
      message.format(Object.fromEntries(used.map(({ name }) => [name, count])));
    return [];
  } catch {
    return [[phrase('check.message.numberForm'), phrase('check.mend.wordsAfterComma')]];
  }
}
