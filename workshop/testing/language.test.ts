import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/i18n/locales.ts';
import { spellPlaceholders } from '../../src/i18n/spell-placeholders.ts';
import { loadPortal } from '../../src/loaders/load-portal.ts';
import { gatherMessages, technicalSets } from '../../src/loaders/texts/gather-messages.ts';
import { gatherTexts } from '../../src/loaders/texts/gather-texts.ts';
import { findAvoidedTerms, listAvoidedTerms } from './language/find-avoided-terms.ts';
import { findBareLines } from './language/find-bare-lines.ts';
import { findDoubledWords } from './language/find-doubled-words.ts';
import { findEqualTexts } from './language/find-equal-texts.ts';
import { findForeignWords } from './language/find-foreign-words.ts';
import { findKinWords, learnKinWords } from './language/find-kin-words.ts';
import { findNumberFaults } from './language/find-number-faults.ts';
import { findQuotationFaults } from './language/find-quotation-faults.ts';
import { findSpacingFaults } from './language/find-spacing-faults.ts';
import { findStrangeScript } from './language/find-strange-script.ts';
import { gatherNames } from './language/gather-names.ts';
import { type LanguageText, listFaults } from './language/language-text.ts';
import { dataValues, reviewedWords } from './language/reviewed-words.ts';
import { splitWords } from './language/split-words.ts';
import { countStopWords, findOtherLanguage } from './language/stop-words.ts';
import { dropPrinted } from './language/typography.ts';
import { namesAsTheyAre, wordsInstead } from './language/words-instead.ts';
import { samplePortal } from './sample-portal.ts';
import { shippedFolder, shippedPortal } from './shipped-portal.ts';

/** Every text of the shipped portal and of the interface, in its languages. */
const directory = shippedFolder;
const portal = shippedPortal;
const written: readonly LanguageText[] = [...gatherTexts(portal, directory), ...gatherMessages()];
const groups = Map.groupBy(written, ({ key }) => key);

/** Texts as shown: with placeholders filled in, and each plural branch separately. */
const texts = written.flatMap((text) =>
  spellPlaceholders(text.text).map((spelled) => ({ ...text, text: spelled })),
);
/** Messages of the check and the commands, a mixture of words and code. */
const told = gatherMessages(technicalSets).flatMap((text) =>
  spellPlaceholders(text.text).map((spelled) => ({ ...text, text: spelled })),
);
const textsIn = (locale: Locale) => texts.filter((text) => text.locale === locale);

/** The same text in the other languages. */
const othersOf = ({ key, locale }: LanguageText) =>
  (groups.get(key) ?? []).filter((other) => other.locale !== locale);

test('the texts of the portal and of the interface are there in every language', () => {
  for (const locale of locales) expect(textsIn(locale).length).toBeGreaterThan(4500);
});

const names = gatherNames(portal);

const listAvoided = (glossary: typeof portal.glossary) =>
  listAvoidedTerms(glossary.map(({ data }) => data));
const avoided = [...listAvoided(portal.glossary), ...wordsInstead];
const keptNames = [
  ...namesAsTheyAre,
  ...portal.glossary.flatMap(({ data: { keptIn = {} } }) => Object.values(keptIn).flat()),
];

/** Texts of the fictional portal, copied by new portals; frozen editions keep their wording. */
const { portal: sample } = loadPortal(samplePortal);
const frozen = sample.editions.filter(({ id }) => sample.archive.some((kept) => kept.id === id));
const sampleWritten = gatherTexts(sample, samplePortal).filter(
  ({ file }) => !frozen.some((edition) => edition.file === file),
);
const sampleAvoided = [...avoided, ...listAvoided(sample.glossary)];

/** Texts about data files quote values. */
const wordingsOf = ({ locale, key }: LanguageText) =>
  /^(i18n\/strings (column|data)\.|region-groups\/.+\.column$)/.test(key)
    ? { ...reviewedWords[locale], ...dataValues }
    : reviewedWords[locale];

describe.each(locales)('every text in %s', (locale) => {
  const own = textsIn(locale);

  test('has the letters of its language', () => {
    expect(listFaults(own, ({ text }) => findStrangeScript(locale, dropPrinted(text)))).toEqual([]);
  });

  test('holds no word in letters of another language, unless it is a name', () => {
    expect(
      listFaults(own, (text) =>
        findForeignWords(locale, text.text, othersOf(text), { names, reviewed: wordingsOf(text) }),
      ),
    ).toEqual([]);
  });

  test('reads like its language: its small words outnumber those of the others', () => {
    const long = own.filter(({ text }) => splitWords(text).length >= 12);
    expect(long.length).toBeGreaterThan(800);
    expect(listFaults(long, ({ text }) => findOtherLanguage(locale, text))).toEqual([]);
  });

  test('holds no word of the kindred language, however short it is', () => {
    const learned = learnKinWords(written, locale);
    expect(listFaults(own, ({ text }) => findKinWords(locale, text, learned))).toEqual([]);
  });

  test('has no word twice in a row, unless the language says it so', () => {
    expect(listFaults(own, ({ text }) => findDoubledWords(locale, text))).toEqual([]);
  });

  test('names lines of a source only behind the section, table, page or row they stand in', () => {
    // The words around a placeholder are unknown.
    const prose = own.filter(({ key }) => !key.startsWith('i18n/'));
    expect(listFaults(prose, ({ text }) => findBareLines(locale, text))).toEqual([]);
  });

  test('has the decimal sign and the thousands of its language', () => {
    expect(listFaults(own, ({ text }) => findNumberFaults(locale, dropPrinted(text)))).toEqual([]);
  });

  test('has the quotation marks of its language', () => {
    expect(listFaults(own, ({ text }) => findQuotationFaults(locale, dropPrinted(text)))).toEqual(
      [],
    );
  });

  test('has its spaces, dashes, ranges and per cent by the custom of its language', () => {
    expect(listFaults(own, ({ text }) => findSpacingFaults(locale, dropPrinted(text)))).toEqual([]);
  });

  test('uses the terms of the glossary, and none that they replace', () => {
    // Words that readers type are theirs.
    const written = own.filter(({ at }) => !/^search\.(?:ask|needs|task)\b/.test(at));
    expect(
      listFaults(written, ({ text }) => findAvoidedTerms(locale, text, avoided, keptNames)),
    ).toEqual([]);
  });

  test('of the check and the commands uses none of the terms that are replaced', () => {
    const toldTexts = told.filter((text) => text.locale === locale);
    expect(toldTexts.length).toBeGreaterThan(1000);
    expect(
      listFaults(toldTexts, ({ text }) => [
        ...findAvoidedTerms(locale, text, avoided, keptNames),
        ...findDoubledWords(locale, text),
      ]),
    ).toEqual([]);
  });

  test('of the fictional portal uses none of the terms that are replaced', () => {
    const sampleTexts = sampleWritten.filter((text) => text.locale === locale);
    expect(sampleTexts.length).toBeGreaterThan(1000);
    expect(
      listFaults(sampleTexts, ({ text }) => findAvoidedTerms(locale, text, sampleAvoided)),
    ).toEqual([]);
  });
});

test('a page of prose has many times the small words of its language than those of another', () => {
  const pages = Map.groupBy(
    texts.filter(({ file }) => file.startsWith('pages/')),
    ({ file }) => file,
  );
  const doubtful = [...pages].filter(([, blocks]) => {
    const counts = countStopWords(blocks.map(({ text }) => text).join(' '));
    const { locale } = blocks[0] as LanguageText;
    return locales.some((other) => other !== locale && counts[locale] < 5 * counts[other]);
  });
  expect(pages.size).toBeGreaterThan(190);
  expect(doubtful.map(([file]) => file)).toEqual([]);
});

test('no two languages have the same text by mistake', () => {
  expect(findEqualTexts(written)).toEqual([]);
});
