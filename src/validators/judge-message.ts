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

/** Usage of a placeholder in a message. */
type Use = Pick<Extract<MessageNode, { readonly name: string }>, 'kind' | 'name'>;

/** Formats that accept only plain numbers, with their keywords. */
const numeric: ReadonlyMap<Use['kind'], string> = new Map([
  ['number', 'number'],
  ['plural', 'plural'],
  ['ordinal', 'selectordinal'],
]);

/** What is wrong with a message, and how to mend it. */
export type MessageFault = readonly [message: Phrase, hint: Phrase];

/** The placeholders that a message may use. */
export interface Placeholders {
  /** In the order in which they are told. */
  readonly names: ReadonlySet<string>;
  /** Is this one a plain number? Others are already written out in the reader's language. */
  isNumber(name: string): boolean;
  /** Are these all? Not where what is counted is itself broken. */
  readonly complete: boolean;
}

/** What is wrong with the form of a message, by the code of the parser's error. */
const formFaults: Readonly<Record<string, MessageFault>> = {
  MISSING_OTHER_CLAUSE: [phrase('check.message.noOther'), phrase('check.mend.addOther')],
  INVALID_ARGUMENT_TYPE: [phrase('check.message.word'), phrase('check.mend.wordAfterComma')],
};

/** A brace that begins or ends nothing, and ids with their hyphens, which the form does not allow. */
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

/** Which placeholders there are. A figure has one for each value: the first ones show the form. */
function listPlaceholders({ names }: Placeholders): Phrase {
  if (names.size === 0) return phrase('check.mend.noNumbers');
  const shown = [...names].slice(0, 20).map((name) => `{${name}}`);
  return phrase('check.mend.usePlaceholders', {
    names: `${shown.join(', ')}${names.size > 20 ? ', …' : ''}`,
  });
}

/** Placeholders that nothing fills, and words where a form asks for a number. */
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

/** The placeholders of a text that has no other form than names in braces: most have not. */
function readPlainly(text: string): Use[] | undefined {
  if (!/^(?:[^{}']|\{\w+\})*$/.test(text)) return undefined;
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({ kind: 'value', name }));
}

/**
 * A case that a language has not.
 * @param found how it was asked for
 * @param without how to write it where numbers take no endings
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

/** Cases that a language has not: `{total:vocative}`. */
const judgeCases = (text: string, locale: Locale): MessageFault[] =>
  listCased(text).flatMap(({ name, form }) => {
    const fault = judgeCase(form, locale, `{${name}:${form}}`, `{${name}}`);
    return fault ? [fault] : [];
  });

/** What is wrong with one message in ICU MessageFormat, once a kind. */
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
  // A brace that only closes is no fault to the parser.
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
