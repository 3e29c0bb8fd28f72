import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { clusterKinds } from '../schemas/cluster.ts';
import { regionLevels } from '../schemas/region.ts';
import { isForTests, listSources } from '../../workshop/testing/list-sources.ts';
import { findMessageKeys } from '../validators/interface-messages.ts';
import { shippedPortal } from '../../workshop/testing/shipped-portal.ts';
import { casesOf } from './inflect.ts';
import { type Locale, type Localized, locales } from './locales.ts';
import { listCased, type MessageNode, parseMessage } from './message-syntax.ts';

const readSet = (folder: string) =>
  Object.fromEntries(
    locales.map((locale) => [
      locale,
      parse(readFileSync(join(import.meta.dirname, `${folder}/${locale}.yaml`), 'utf8')),
    ]),
  ) as Localized<Record<string, string>>;
const strings = readSet('strings');
const keys = Object.keys(strings.en);
/** Author messages follow the same rules as those for readers. */
const sets = [
  ['interface', strings],
  ['author', readSet('author')],
  ['check', readSet('author/check')],
  ['command', readSet('author/command')],
  ['deploy', readSet('author/deploy')],
] as const;

/**
 * Whether a part selects between a number in words and others, `{past, select, 0 {none} other {{past:poss}}}`.
 * It works on every value, so that a language may have "none of them" where another has the number.
 */
const choosesNumbers = (part: MessageNode): boolean =>
  part.kind === 'select' &&
  Object.keys(part.options).every((key) => key === 'other' || /^\d+$/.test(key));

/**
 * Placeholders of a message with their uses: `n: plural =0`, `name: value`. A language may need a separate
 * sentence for a number, `=0`, where another does not: those of English are required.
 */
function placeholders(
  nodes: readonly MessageNode[],
  asked: ReadonlySet<string> | undefined,
  found = new Map<string, string>(),
): Map<string, string> {
  for (const part of nodes) {
    if ('options' in part) {
      const exact = Object.keys(part.options).filter((key) => key.startsWith('='));
      const common = exact.filter((key) => asked?.has(`${part.name} ${key}`) ?? true);
      const use = choosesNumbers(part) ? 'value' : ['plural', ...common].join(' ');
      if (use !== 'value' || !found.has(part.name)) found.set(part.name, use);
      for (const option of Object.values(part.options)) placeholders(option, asked, found);
    } else if ('name' in part && !found.has(part.name)) {
      found.set(part.name, part.kind);
    }
  }
  return found;
}

/** Numbers with a separate sentence in English: `n =0`. */
function exactOf(english: string): Set<string> {
  const uses = [...placeholders(parseMessage(english), undefined)];
  return new Set(
    uses.flatMap(([name, use]) =>
      use
        .split(' ')
        .filter((word) => word.startsWith('='))
        .map((word) => `${name} ${word}`),
    ),
  );
}

function usesOf(text: string, english: string): string[] {
  const uses = placeholders(parseMessage(text), exactOf(english));
  return [...uses].map(([name, use]) => `${name}: ${use}`).sort();
}

describe.each(sets)('the %s messages', (_, set) => {
  const known = Object.keys(set.en);

  test.each(locales)('in %s have the keys of the English ones, in the same order', (locale) => {
    expect(Object.keys(set[locale])).toEqual(known);
  });

  test.each(locales)(
    'in %s parse, with the placeholders and plurals of the English ones',
    (locale) => {
      const uses = (of: Locale) =>
        Object.fromEntries(
          known.map((key) => [key, usesOf(set[of][key] ?? '', set.en[key] ?? '')]),
        );
      expect(uses(locale)).toEqual(uses('en'));
    },
  );

  test.each(locales)('in %s ask for cases that the language has', (locale) => {
    const unknown = known.flatMap((key) =>
      listCased(set[locale][key] ?? '')
        .filter(({ form }) => !casesOf(locale).includes(form))
        .map(({ form }) => `${key}: ${form}`),
    );
    expect(unknown).toEqual([]);
  });

  test.each(locales)(
    'in %s are written in its own letters, without look-alikes of other scripts',
    (locale) => {
      const foreign =
        locale === 'ka'
          ? /[^\p{sc=Geor}\p{sc=Latn}\P{L}]|[\u1c90-\u1cbf]/u
          : /[^\p{sc=Latn}\P{L}]/u;
      expect(known.filter((key) => foreign.test(set[locale][key] ?? ''))).toEqual([]);
    },
  );
});

test('a noun never takes its ending after a placeholder: no language here can inflect a value', () => {
  const portal = shippedPortal;
  const counting = [
    ...portal.site.map(({ data }) => data.lead),
    ...portal.countries.map(({ data }) => data.summary),
  ];
  for (const locale of ['az', 'tr', 'ka'] as const) {
    const messages = sets.flatMap(([, set]) => Object.values(set[locale]));
    const texts = [...messages, ...counting.map((text) => text[locale])];
    // Quoted braces and colours are not placeholders.
    const bare = texts.map((text) => text.replace(/'[{}][^']*'|#[\da-f]{6}/g, ''));
    expect(bare.filter((text) => /[}#][\p{L}\p{M}'’ʼ‘\-‐‑]/u.test(text))).toEqual([]);
  }
});

test('Georgian messages are in Georgian, but for names of formats and bare placeholders', () => {
  // Without placeholders and keywords of plurals and choices, which are equal in all languages.
  const bare = (text: string) =>
    text
      .replace(/\{\w+(:[\w-]+)?\}/g, '')
      .replace(/\{\w+, (plural|select),|\b(one|other|sector|country)\b/g, '');
  const latin = keys.filter((key) => {
    const text = bare(strings.ka[key] ?? '');
    return /\p{L}/u.test(text) && !/\p{sc=Geor}/u.test(text);
  });
  expect(latin).toEqual(['figure.apa', 'figure.bibtex', 'figure.csv', 'figure.ris']);
});

describe('the code', () => {
  const facets = ['stage', 'country', 'sector', 'region', 'kind', 'known'];
  const asked = listSources('src')
    .filter(({ path }) => !isForTests(path) && !path.startsWith('src/validators/'))
    .map(({ path, text }) => ({ path, ...findMessageKeys(text) }));

  test('uses every message that there is', () => {
    const exact = new Set([...asked.flatMap((file) => file.exact), ...facets]);
    const patterns = asked.flatMap((file) => file.patterns);
    const unused = keys.filter(
      (key) => !exact.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  });

  test('finds a word for every kind, level and scope that the schemas allow', () => {
    const needed = [
      ...clusterKinds.map((kind) => `kind.${kind}`),
      ...regionLevels.flatMap((level) => [`level.${level}`, `levels.${level}`]),
      ...['local', 'regional', 'national'].map((scope) => `scope.${scope}`),
    ];
    expect(needed.filter((key) => !keys.includes(key))).toEqual([]);
  });
});
