import { IntlMessageFormat } from 'intl-messageformat';
import { factNames } from '../domain/figures/fact-names.ts';
import { tallyStages } from '../domain/inventory/tally.ts';
import { type Locale, localeInfo, locales } from '../i18n/locales.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { quote } from '../loaders/problem.ts';
import type { LocalizedText } from '../schemas/common.ts';
import { inputsOf, tableOf } from './figures.ts';
import { problemAt, type Validator } from './validator.ts';

/** What a placeholder of a message is, as the parser gives it. */
interface Part {
  readonly type: number;
  readonly value?: unknown;
  readonly options?: Readonly<Record<string, { readonly value: readonly Part[] }>>;
}

/** Kinds of parts: plain text, and the sign # for the number of a plural. */
const literal = 0;
const pound = 7;
/** Dates and times: nothing that is counted is one. */
const dateOrTime = new Set([3, 4]);

type Fault = readonly [message: string, hint: string];

const closing: Fault = [
  'expected a placeholder such as {total}, found a brace that is not part of one',
  "close the brace, or put a plain one in straight quotes: '{'",
];

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

function* placeholders(parts: readonly Part[]): Generator<Part> {
  for (const part of parts) {
    if (part.type !== literal && part.type !== pound) yield part;
    for (const option of Object.values(part.options ?? {})) yield* placeholders(option.value);
  }
}

/** What is wrong with one message in ICU MessageFormat, once a kind. */
function judge(text: string, locale: Locale, known: readonly string[]): Fault[] {
  const { tag } = localeInfo[locale];
  // A figure has a placeholder for each of its values: the first ones show how they are written.
  const shown = known.slice(0, 20).map((name) => `{${name}}`);
  const hint = `use ${shown.join(', ')}${known.length > 20 ? ', …' : ''}`;
  let format: IntlMessageFormat;
  try {
    format = new IntlMessageFormat(text, tag, undefined, { ignoreTag: true });
  } catch (error) {
    return [formFaults[(error as Error).message] ?? closing];
  }
  const used = [...placeholders(format.getAst() as readonly Part[])];
  const strange = new Set(
    used.map(({ value }) => String(value)).filter((name) => !known.includes(name)),
  );
  const faults = [...strange].map((name): Fault => [
    `expected a known placeholder, found ${quote(`{${name}}`)}`,
    hint,
  ]);
  if (used.some(({ type }) => dateOrTime.has(type))) {
    faults.push([
      'expected a number, found the form of a date or time',
      'delete the word after the comma',
    ]);
  }
  if (faults.length > 0) return faults;
  try {
    for (const count of [0, 1, 2, 5, 11])
      format.format(Object.fromEntries(known.map((name) => [name, count])));
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
  known: readonly string[],
];

function* messagesOf(portal: Portal): Generator<Message> {
  const tally = Object.keys(tallyStages([]));
  const countries = portal.countries.map(({ id }) => id);
  for (const entry of portal.site) yield [entry, 'lead', entry.data.lead, [...tally, ...countries]];
  for (const entry of portal.countries)
    yield [entry, 'summary', entry.data.summary, [...tally, 'n']];
  if (portal.figures.length === 0) return;
  const inputs = inputsOf(portal);
  for (const entry of portal.figures) {
    const names = factNames(tableOf(entry.data, inputs));
    for (const field of ['title', 'subtitle', 'description', 'note', 'method'] as const) {
      const texts = entry.data[field];
      if (texts) yield [entry, field, texts, names];
    }
  }
}

/** Texts that count are messages that can be read, with placeholders that the site fills. */
export const checkMessages: Validator = (portal) => {
  // A country that could not be read may be the one whose code is used.
  const broken =
    portal.unread.has('countries') ||
    [...portal.refused].some((key) => key.startsWith('countries/'));
  return [...messagesOf(portal)].flatMap(([entry, field, texts, known]) =>
    locales.flatMap((locale) => {
      const path: ValuePath = [field, locale];
      const faults = judge(texts[locale], locale, known);
      const sure = broken ? faults.filter(([message]) => !/"\{[A-Z]{2}\}"/.test(message)) : faults;
      return sure.map(([message, hint]) =>
        problemAt(portal, entry, path, 'message', message, hint),
      );
    }),
  );
};
