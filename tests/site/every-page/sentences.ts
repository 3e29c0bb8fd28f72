import { expect, test } from 'vitest';
import { type Locale, locales, type Localized } from '../../../src/i18n/locales.ts';
import { readPages } from '../../support/pages.ts';
import { strings } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { toldLines } from '../../support/told-lines.ts';
import { find } from '../../support/tree.ts';

/** Signs that meet where a part of a sentence was empty. */
const signs =
  /\. \.|, ,|(?<=[^\s–—-]) [;,!?](?=\s|$)|\(\s*\)|[,;:][.,]|[,:;];|(?<!\.)\.\.(?!\.)|\( | \)/;

/** Quotation marks of typewriters; that of a language is found in its texts. */
const typed = /(?<![\p{L}\p{N}])"|"(?![\p{L}\p{N}])|(?<=\p{L})'(?=\p{L})/u;

/** Endings on numbers without the sign that parts them from the number. */
const endings: Localized<RegExp> = {
  az: /(?<![\p{L}\p{N}])\d+(?:[dtn][əa]n?|n[iıuü]n|s[iıuü]|c[iıuü]|[iıuüəy])(?!\p{L})|\d['’]\p{L}/u,
  tr: /(?<![\p{L}\p{N}])\d+(?:[dt][ea]n?|[ny][iıuüea]n?|s[iıuü]|inci|ıncı|uncu|üncü|[iıuüea])(?!\p{L})/u,
  ka: /(?<![\p{L}\p{N}])\d+(?:ში|ის|დან|ით|ს|მა|მდე|ზე)(?!\p{L})/u,
  en: /(?<![\p{L}\p{N}.,])\d*(?:[04-9]|1[1-3])(?:st|nd|rd)(?!\p{L})/u,
};

/** Nouns as English messages count them: "entry" for one and "entries" for all other numbers. */
const counted = new Map(
  Object.values(strings.en).flatMap((message) =>
    [...message.matchAll(/one \{# (\p{L}+)\} other \{# (\p{L}+)\}/gu)]
      // Verbs agree with what stands before them, nouns with the number.
      .filter(([, one, other]) => one !== other && other?.endsWith('s'))
      .map(([, one = '', other = '']) => [one, other] as const),
  ),
);
const one = [...counted.keys()].join('|');
const other = [...counted.values()].join('|');
const number = String.raw`(?<![\p{L}\p{N}.,–-])`;
const miscounted = new RegExp(
  `${number}1 (?:${other})(?!\\p{L})|${number}(?!1 )\\d+ (?:${one})(?=[.,;:)]|$)|${number}0 (?:${other})(?!\\p{L})`,
  'u',
);

const rules: Readonly<Record<string, (line: string, locale: Locale) => RegExpExecArray | null>> = {
  signs: (line) => signs.exec(line),
  typed: (line) => typed.exec(line),
  endings: (line, locale) => endings[locale].exec(line),
  counted: (line, locale) => (locale === 'en' ? miscounted.exec(line) : null),
};

/** What each rule found, with the page and the words around it. */
const found = new Map(Object.keys(rules).map((name) => [name, new Set<string>()]));
let read = 0;
for (const { document, locale, path } of readPages()) {
  const [main] = find(document, 'main');
  if (!main || !locale) continue;
  for (const line of new Set(toldLines(main))) {
    read += 1;
    for (const [name, look] of Object.entries(rules)) {
      const hit = look(line, locale);
      if (!hit) continue;
      found.get(name)?.add(`${path}: ${line.slice(Math.max(0, hit.index - 40), hit.index + 40)}`);
    }
  }
}
const faultsOf = (name: string) => shorten([...(found.get(name) ?? [])]);

test('the texts of all pages were read', () => {
  expect(read).toBeGreaterThan(locales.length * 20_000);
  expect(counted.get('cluster')).toBe('clusters');
});

test('no text has signs that meet, empty brackets or a space before a sign', () => {
  expect(faultsOf('signs')).toEqual([]);
});

test('no text has the quotation marks and apostrophes of typewriters', () => {
  expect(faultsOf('typed')).toEqual([]);
});

test('an ending stands off its number as the language writes it', () => {
  expect(faultsOf('endings')).toEqual([]);
});

test('what is counted agrees with its number, and nothing is counted to none', () => {
  expect(faultsOf('counted')).toEqual([]);
});
