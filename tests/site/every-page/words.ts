import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import { textIn } from '../../../src/i18n/text-in.ts';
import { clusterKinds } from '../../../src/schemas/cluster.ts';
import { progressStates } from '../../../src/schemas/strategy.ts';
import { otherLocales, portal, site, strings } from '../../support/portal.ts';
import { root } from '../../support/folders.ts';
import { scanWords, type WordCheck } from '../../support/scan-words.ts';
import { gatherNames } from '../../../workshop/testing/language/gather-names.ts';
import { findQuotations } from '../../../workshop/testing/language/quotations.ts';
import { readProsePages } from '../../../workshop/testing/prose-pages.ts';
import { reviewedWords } from '../../../workshop/testing/language/reviewed-words.ts';
import { shorten } from '../../support/shorten.ts';
import { fourStages } from '../../../workshop/testing/stages.ts';

/** Messages that are the same word in another language, each for a reason. */
const sameAsEnglish: Readonly<Record<string, readonly Locale[]>> = {
  // A format has one name everywhere.
  'figure.csv': ['az', 'tr', 'ka'],
  'figure.apa': ['az', 'tr', 'ka'],
  'figure.bibtex': ['az', 'tr', 'ka'],
  'figure.ris': ['az', 'tr', 'ka'],
  'pdf.made': ['az', 'tr'],
  'archive.earlier.file': ['az', 'tr'],
  // So is a unit.
  'map.distance': ['az', 'tr'],
  // Turkish writes it alike.
  'practices.field.logo': ['tr'],
  'media.logo': ['tr'],
  // Azerbaijani took the word over.
  region: ['az'],
  'figure.word.region': ['az'],
  'level.region': ['az'],
  'paths.kind.regions': ['az'],
  'country.code.TR': ['tr'],
  'search.kind.region': ['az'],
  'scope.regional': ['az'],
};

const dataValues = new RegExp(
  `\\b(${[...clusterKinds, ...fourStages.keys, ...progressStates, 'event', 'plan', 'attested', 'supplied'].join('|')})\\b`,
  'g',
);

/**
 * What stands in Latin letters in Georgian text too, each with its reason. Everything else is
 * either translated, transliterated, or marked with the language that it is in.
 */
const latinInGeorgian: readonly {
  readonly words: RegExp;
  readonly why: string;
  readonly on?: string;
}[] = [
  { words: /https?:\/\/\S+|\S+@\S+|[\w.-]*\/c\/[\w-]+\//g, why: 'an address is typed as it is' },
  { words: new RegExp(textIn(site.name, 'ka'), 'g'), why: 'the name of the portal' },
  { words: new RegExp(textIn(site.licence.name, 'ka'), 'g'), why: 'the name of the licence' },
  { words: /\b(TR|GE|AZ)(-\w{2,3}|[\dA-C]\d)\b/g, why: 'codes of regions (ISO 3166, NUTS)' },
  { words: /\b(az|tr|ka|en)\b/g, why: 'codes of languages', on: '/ka/status/' },
  { words: /\bics\b/g, why: 'the ending of a file' },
  { words: /\b(true|false|yes|no|null)\b/g, why: 'values of data files', on: '/ka/data/' },
  { words: dataValues, why: 'values of data files', on: '/ka/data/' },
  { words: /(?<=: )[a-z]+(-\d{4}){0,2}$/g, why: 'names of data files', on: '/ka/data/' },
  { words: /\bJavaScript\b/g, why: 'a technique without a Georgian name' },
  { words: /\b(Outlook|Thunderbird|Chrome|Edge|Opera)\b/g, why: 'the name of a program' },
  { words: /\/admin\//g, why: 'an address is typed as it is' },
  { words: /\b(BibTeX|GeoJSON|JSON Schema|Atom|llms\.txt)\b/g, why: 'the name of a format' },
  { words: /„[^“]*“/g, why: 'words in quotation marks stand as they are printed' },
  {
    words: /(?<!\p{L})(Şekil|Tablo|Grafik)(?!\p{L})/gu,
    why: 'how the sources call figures and tables',
  },
  {
    words: /\b(ORA\d\.)?(AA\d\.)?\s?(T\d([.-]E\d+)?|E\d)\b/g,
    why: 'codes of measures and actions',
  },
  {
    words: /(?<!\p{L})([A-Z]2[A-Z]|[ivx]+|[A-C]\.|C-MECS)(?!\p{L})/gu,
    why: 'short forms, numerals, parts of a form',
  },
  { words: /\bNatural Earth\b/g, why: 'the name of a collection of maps', on: '/ka/about/' },
  {
    words: /(?<!\p{L})[A-ZÇĞİÖŞÜ]{2,}(-\d+)?(?!\p{Script=Latin})/gu,
    why: 'abbreviations are written as their makers do',
  },
];

/** Messages of each language that stand on pages as they are written. */
const own = new Map<string, ReadonlySet<string>>(
  locales.map((locale) => [
    locale,
    new Set(
      Object.values(strings[locale]).filter(
        (text) => /\p{L}{2}/u.test(text) && !text.includes('{'),
      ),
    ),
  ]),
);
const isMessage = (text: string, lang: string) => own.get(lang)?.has(text) ?? false;

/** Original names with the languages in which they may stand: their own, and where the name is the same. */
const originals = new Map<string, Set<string>>();
for (const { data } of portal.clusters) {
  const { original, language, ...names } = data.name;
  const same = Object.keys(names).filter((locale) => names[locale as Locale] === original);
  originals.set(original, new Set([language, ...same, ...(originals.get(original) ?? [])]));
}
let originalsSeen = 0;

const latinWords =
  /[A-Za-z\u00c0-\u024f\u0259][\w\u00c0-\u024f\u0259'’.-]+( [A-Za-z\u00c0-\u024f\u0259'’.-]+)*/;
const unfilled = /\bundefined\b|\bNaN\b|\[object|\{\s*\w*\s*[,}]|\$\{|\bInvalid Date\b|\ufffd/;

/**
 * Latin words that a Georgian text of the content has in common with the same text in the three
 * other languages: names of bodies, projects and works, which stand as their owners write them.
 */
const namesIn = new Map<string, string>();
/** The same words by themselves: a title or a description may put a name among others. */
const shared = new Set<string>();
const collectNames = (value: unknown): void => {
  if (typeof value !== 'object' || value === null) return;
  const { ka, az, tr, en } = value as Record<string, unknown>;
  if ([ka, az, tr, en].every((text) => typeof text === 'string')) {
    namesIn.set(String(ka), `${az} ${tr} ${en}`);
    for (const word of String(ka).match(/\p{Script=Latin}+/gu) ?? []) {
      if ([az, tr, en].every((text) => String(text).includes(word))) shared.add(word);
    }
  } else for (const part of Object.values(value)) collectNames(part);
};
for (const name of [
  'clusters',
  'doubts',
  'sources',
  'editions',
  'stages',
  'organisations',
  'figures',
  'practices',
  'programmes',
  'strategies',
  'timeline',
  'works',
  'survey',
  'paths',
  'bulletins',
] as const) {
  collectNames(portal[name].map(({ data }) => data));
}
/** Latin words of a text of prose in which all its languages agree: names of bodies and projects. */
function namesInProse(): string[] {
  const words = new Map(
    readProsePages(portal, join(root, 'src/content')).map(({ page, locale, blocks }) => [
      `${page}/${locale}`,
      new Set(blocks.flatMap(({ text }) => text.match(/\p{Script=Latin}+/gu) ?? [])),
    ]),
  );
  return [...words].flatMap(([name, own]) => {
    if (!name.endsWith('/ka')) return [];
    const others = otherLocales('ka').map((locale) => words.get(name.replace(/ka$/, locale)));
    return [...own].filter((word) => others.every((other) => other?.has(word)));
  });
}

/** Names that the data hold, as the tests of the content know them. */
const known = new Set([
  ...shared,
  ...namesInProse(),
  ...gatherNames(portal),
  ...Object.keys(reviewedWords.ka).flatMap((wording) => wording.split(' ')),
]);
const isName = (words: string, text: string) => {
  // The text of a fact or a figure may follow its number in one line, or be parted by its terms.
  const elsewhere =
    namesIn.get(text) ??
    [...namesIn].find(
      ([georgian]) =>
        text.endsWith(`; ${georgian}`) ||
        text.endsWith(`. ${georgian}`) ||
        (text.length > 8 && georgian.includes(text)),
    )?.[1];
  return words
    .split(/[\s-]+/)
    .map((word) => word.replace(/[’'.]+$/, ''))
    .filter(Boolean)
    .every((word) => elsewhere?.includes(word) || known.has(word));
};

/** Quotations of two words and more without a language of their own, by page and words, with the languages of the pages. */
const quotations = new Map<string, Set<Locale>>();

/** Messages of one language that are names of clusters in another: a mark in Azerbaijani is honey in Turkish. */
const homonyms = new Set(['Bal']);

const checks = {
  unfilled: ({ text, code }) => (!code && unfilled.test(text) ? text.slice(0, 80) : undefined),
  english: ({ text, lang, code }, { locale }) =>
    !code && lang === locale && isMessage(text, 'en') && !isMessage(text, lang)
      ? `${lang}: ${text}`
      : undefined,
  misplaced: ({ text, lang, code }, { locale }) =>
    !code &&
    locale &&
    own.has(lang) &&
    isMessage(text, locale) &&
    !isMessage(text, lang) &&
    !homonyms.has(text)
      ? `${locale} in ${lang}: ${text}`
      : undefined,
  georgian: ({ text, lang }) =>
    /[\u10a0-\u10ff\u1c90-\u1cbf]/.test(text) && lang !== 'ka'
      ? `${lang}: ${text.slice(0, 60)}`
      : undefined,
  mtavruli: ({ text }) => (/[\u1c90-\u1cbf]/.test(text) ? text.slice(0, 60) : undefined),
  originals: ({ text, lang }) => {
    const allowed = originals.get(text);
    if (!allowed) return undefined;
    originalsSeen += 1;
    return allowed.has(lang) ? undefined : `${lang} instead of ${[...allowed][0]}: ${text}`;
  },
  quoted: ({ text, lang, code, where }, { locale, path }) => {
    if (!locale || lang !== locale || code || where.includes('@')) return undefined;
    for (const quotation of findQuotations(text)) {
      const words = quotation.slice(1, -1);
      if (!/\p{L}\S* .*\p{L}/u.test(words)) continue;
      const key = `${path.slice(3)}: ${words}`;
      quotations.set(key, (quotations.get(key) ?? new Set()).add(locale));
    }
    return undefined;
  },
  latin: ({ text, lang, code }, { locale, path }) => {
    if (locale !== 'ka' || lang !== 'ka' || code) return undefined;
    const allowed = latinInGeorgian.filter(({ on }) => !on || on === path);
    const words = latinWords.exec(
      allowed.reduce((rest, { words }) => rest.replaceAll(words, ' '), text),
    )?.[0];
    return words === undefined || isName(words, text) ? undefined : words;
  },
} satisfies Record<string, WordCheck>;

const found = scanWords(checks);

test.each(otherLocales('en'))('every message of the interface is translated into %s', (locale) => {
  const left = Object.entries(strings[locale]).filter(
    ([key, text]) =>
      text === strings.en[key] &&
      // A message of placeholders and signs alone has no words to translate.
      /\p{L}/u.test(text.replace(/\{\w+\}/g, '')) &&
      !sameAsEnglish[key]?.includes(locale),
  );
  expect(left.map(([key, text]) => `${key}: ${text}`)).toEqual([]);
});

test('no page shows a value that is missing or a placeholder that nobody filled', () => {
  expect(shorten(found.unfilled)).toEqual([]);
});

test('no English message stands on a page in another language', () => {
  expect(shorten(found.english)).toEqual([]);
});

test('a message of the interface stands in an element of its own language', () => {
  expect(shorten(found.misplaced)).toEqual([]);
});

test('Georgian letters stand only where the page says that the words are Georgian', () => {
  expect(shorten(found.georgian)).toEqual([]);
});

test('an original name says its language wherever it is not the name in the language of the page', () => {
  expect(shorten(found.originals)).toEqual([]);
  expect(originalsSeen).toBeGreaterThan(3 * portal.clusters.length);
});

test('a quotation that stands alike in every language says in which one it is', () => {
  const names = new Set(portal.organisations.map(({ data }) => data.name.en));
  const foreign = [...quotations].filter(
    ([found, languages]) =>
      languages.size === locales.length &&
      // A page says its own name in what to cite it by; words of a drawing have one language.
      !names.has(found.replace(/^\S+: /, '')) &&
      !found.startsWith('/figures/'),
  );
  expect(quotations.size).toBeGreaterThan(100);
  expect(shorten(foreign.map(([found]) => found))).toEqual([]);
});

test('Georgian text has no capitals of the Mtavruli alphabet', () => {
  expect(shorten(found.mtavruli)).toEqual([]);
});

test('Georgian text has no words in Latin letters beyond codes and names that are Latin everywhere', () => {
  expect(shorten(found.latin, 60)).toEqual([]);
});
