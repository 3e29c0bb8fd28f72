import { IntlMessageFormat } from 'intl-messageformat';
import { factNames } from '../domain/figures/fact-names.ts';
import { tallyStages } from '../domain/inventory/tally.ts';
import { type Locale, localeInfo, locales } from '../i18n/locales.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import type { LocalizedText } from '../schemas/common.ts';
import type { Figure } from '../schemas/figure.ts';
import { tableOf } from './figure-tables.ts';
import { problemAt, type Validator } from './validator.ts';

/** What a placeholder of a message is, as the parser gives it. */
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Kinds of parts: text, a name by itself, and the sign # for the number of a plural. */
const literal = 0;
const plain = 1;
const pound = 7;
/** Dates and times: nothing that is counted is one. */
const dateOrTime = new Set([3, 4]);

/** Forms that work on plain numbers only. */
const numeric: ReadonlyMap<number, string> = new Map([
  [2, 'number'],
  [6, 'plural'],
]);

type Fault = readonly [message: string, hint: string];

/** The placeholders of a message. */
interface Placeholders {
  /** In the order in which they are told. */
  readonly names: ReadonlySet<string>;
  /** Is this one a plain number? Others are already written out in the reader's language. */
  isNumber(name: string): boolean;
  /** Are these all? Not where what is counted is itself broken. */
  readonly complete: boolean;
}

/** What is wrong with the form of a message, by the code of the parser's error. */
const formFaults: Readonly<Record<string, Fault>> = {
  MISSING_OTHER_CLAUSE: [
    'expected the case "other" in a plural, found none',
    'add other {…} as its last case',
  ],
  INVALID_ARGUMENT_TYPE: [
    'expected plural, select, selectordinal or number, found another word',
    'correct the word after the comma',
  ],
};

function* placeholdersOf(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    if (part.type !== literal && part.type !== pound) yield part;
    for (const option of Object.values(part.options ?? {})) yield* placeholdersOf(option.value);
  }
}

/** A brace that begins or ends nothing, and ids with their hyphens, which the form does not allow. */
function judgeBraces(text: string, { names }: Placeholders): Fault {
  const hyphened = /\{\s*(\w+(?:-\w+)+)\s*[,}]/.exec(text)?.[1];
  const mended = hyphened?.replaceAll('-', '_');
  if (mended && names.has(mended))
    return [`expected {${mended}}, found "{${hyphened}}"`, 'write _ for each hyphen of an id'];
  const [first = 'n'] = names;
  return [
    `expected a placeholder such as {${first}}, found a brace that is not part of one`,
    "close the brace, or put a plain one in straight quotes: '{'",
  ];
}

/** Which placeholders there are. A figure has one for each value: the first ones show the form. */
function listPlaceholders({ names }: Placeholders): string {
  if (names.size === 0) return 'delete it: there are no numbers';
  const shown = [...names].slice(0, 20).map((name) => `{${name}}`);
  return `use ${shown.join(', ')}${names.size > 20 ? ', …' : ''}`;
}

/** Placeholders that nothing fills, and words where a form asks for a number. */
function judgePlaceholders(used: readonly Part[], placeholders: Placeholders): Fault[] {
  const { names, isNumber, complete } = placeholders;
  const told = new Set<string>();
  return used.flatMap(({ type, value }): Fault[] => {
    const name = String(value);
    const strange = !names.has(name);
    const wrong = strange ? complete : numeric.has(type) && !isNumber(name);
    if (!wrong || told.has(name)) return [];
    told.add(name);
    if (strange) {
      const found = quote(`{${name}}`);
      return [[`expected a known placeholder, found ${found}`, listPlaceholders(placeholders)]];
    }
    const found = `"{${name}, ${numeric.get(type)} …}"`;
    return [[`expected a plain number to count with, found ${found}`, `write num_${name}`]];
  });
}

/** What is wrong with one message in ICU MessageFormat, once a kind. */
function judge(text: string, locale: Locale, placeholders: Placeholders): Fault[] {
  if (!text.includes('{')) return text.includes('}') ? [judgeBraces(text, placeholders)] : [];
  const { tag } = localeInfo[locale];
  let format: IntlMessageFormat;
  try {
    format = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
  } catch (error) {
    return [formFaults[(error as Error).message] ?? judgeBraces(text, placeholders)];
  }
  const used = [...placeholdersOf(format.getAst() as readonly Part[])];
  const faults = judgePlaceholders(used, placeholders);
  if (used.some(({ type }) => dateOrTime.has(type))) {
    faults.push([
      'expected a number, found the form of a date or time',
      'delete the word after the comma',
    ]);
  }
  // A name by itself has no form that could fail.
  if (faults.length > 0 || used.every(({ type }) => type === plain)) return faults;
  try {
    for (const count of [0, 1, 2, 5, 11])
      format.format(Object.fromEntries(used.map(({ value }) => [String(value), count])));
    return [];
  } catch {
    return [
      [
        'expected a form that numbers have, found one that they have not',
        'correct the words after the comma',
      ],
    ];
  }
}

type Message = readonly [
  entry: Entry<unknown>,
  field: string,
  texts: LocalizedText,
  placeholders: Placeholders,
];

/** Counts of the portal, all of them plain numbers. */
function countsOf(names: readonly string[]): Placeholders {
  return { names: new Set(names), isNumber: () => true, complete: true };
}

/** The values of a figure. */
function factsOf(portal: Portal, figure: Figure): Placeholders {
  const table = tableOf(portal, figure);
  return {
    names: new Set(factNames(table)),
    isNumber: (name) => name.startsWith('num_'),
    // Without data there is nothing to name; but a figure that cannot be counted may have it all.
    complete: table !== undefined || (figure.kind === 'none' && !figure.query && !figure.data),
  };
}

function* messagesOf(portal: Portal): Generator<Message> {
  const tally = Object.keys(tallyStages([]));
  const countries = portal.countries.map(({ id }) => id);
  for (const entry of portal.site)
    yield [entry, 'lead', entry.data.lead, countsOf([...tally, ...countries])];
  for (const entry of portal.countries)
    yield [entry, 'summary', entry.data.summary, countsOf([...tally, 'n'])];
  for (const entry of portal.figures) {
    const facts = factsOf(portal, entry.data);
    for (const field of ['title', 'subtitle', 'description', 'note', 'method'] as const) {
      const texts = entry.data[field];
      if (texts) yield [entry, field, texts, facts];
    }
  }
}

/** Texts that count are messages that can be read, with placeholders that the site fills. */
export const checkMessages: Validator = (portal) => {
  // A country that could not be read may be the one whose code is used.
  const broken =
    portal.unread.has('countries') ||
    [...portal.refused].some((key) => key.startsWith('countries/'));
  return [...messagesOf(portal)].flatMap(([entry, field, texts, placeholders]) =>
    locales.flatMap((locale) => {
      const path: ValuePath = [field, locale];
      const faults = judge(texts[locale], locale, placeholders);
      const sure = broken ? faults.filter(([message]) => !/"\{[A-Z]{2}\}"/.test(message)) : faults;
      return sure.map(([message, hint]) =>
        problemAt(portal, entry, path, 'message', message, hint),
      );
    }),
  );
};
