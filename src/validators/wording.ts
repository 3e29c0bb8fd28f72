import { avoidedPattern, isAbbreviation, placeFinder } from '../i18n/avoided-pattern.ts';
import { findWrongEndings, type WrongEnding } from '../i18n/judge-endings.ts';
import { type Locale, localeInfo, locales } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import {
  type Entry,
  type PageEntry,
  type Portal,
  splitTextId,
  textsOf,
} from '../loaders/portal.ts';
import { type Problem, problemIn } from '../loaders/problem.ts';
import { findLocalized } from '../loaders/texts/find-localized.ts';
import type { Term } from '../schemas/reference.ts';
import { passOverSettled } from './frozen-inputs.ts';
import { blankMarkup, findInFiles, placeInBody, textEntries, wordFor } from './texts.ts';
import { problemAt, type Validator } from './validator.ts';

interface Avoided {
  readonly stem: string;
  readonly term: string;
}

interface Found {
  readonly at: number;
  readonly word: string;
  readonly term: string;
}

type Finder = (text: string) => readonly Found[];

/** Finder of one language's words to avoid. Most texts have none, so all are first searched at once. */
function finderOf(terms: readonly Term[], locale: Locale): Finder | undefined {
  const avoided = terms.flatMap(({ avoid, label }): Avoided[] =>
    (avoid?.[locale] ?? []).map((stem) => ({ stem, term: label[locale] })),
  );
  if (avoided.length === 0) return undefined;
  const { tag } = localeInfo[locale];
  const names = terms.flatMap(({ keptIn }) => keptIn?.[locale] ?? []);
  /** Text with names containing such a word blanked out, keeping positions. */
  const withoutNames = (text: string) =>
    names.reduce((rest, name) => rest.replaceAll(name, ' '.repeat(name.length)), text);
  const sources = avoided.map(({ stem }) =>
    isAbbreviation(stem)
      ? avoidedPattern(stem).source
      : avoidedPattern(stem.toLocaleLowerCase(tag)).source,
  );
  const any = new RegExp(sources.join('|'), 'u');
  return (text) => {
    if (!any.test(text) && !any.test(text.toLocaleLowerCase(tag))) return [];
    const places = placeFinder(withoutNames(text), locale);
    return avoided.flatMap(({ stem, term }) =>
      places(stem).map((at) => {
        const [word = stem] = /^[\p{L}\p{M}]+/u.exec(text.slice(at)) ?? [];
        return { at, word: stem.includes(' ') ? text.slice(at, at + stem.length) : word, term };
      }),
    );
  };
}

const sayWord = ({ word, term }: Found) =>
  [
    'avoided-word',
    phrase('check.warn.avoided', { term, found: word }),
    phrase('check.mend.useTerm'),
  ] as const;

type Finders = ReadonlyMap<Locale, Finder>;

/** The rule, with a hash of its inputs other than a file. */
const ruleOf = (terms: readonly Term[]) => ({
  rule: 'avoided words',
  on: wordFor(terms.map(({ avoid, label, keptIn }) => ({ avoid, label, keptIn }))),
});

function inValues(portal: Portal, finders: Finders, rule: ReturnType<typeof ruleOf>): Problem[] {
  return findInFiles(portal, textEntries(portal), rule, (own) =>
    own.flatMap((entry) =>
      findLocalized(entry.data).flatMap(({ path, texts }) =>
        [...finders].flatMap(([locale, find]) =>
          find(texts[locale] ?? '').map((found) =>
            problemAt(portal, entry, [...path, locale], ...sayWord(found)),
          ),
        ),
      ),
    ),
  );
}

function wordsInTexts(texts: readonly PageEntry[], portal: Portal, finders: Finders): Problem[] {
  return texts.flatMap((text) => {
    const { file, body, data } = text;
    const find = finders.get(file.slice(file.lastIndexOf('/') + 1, -'.mdx'.length) as Locale);
    if (!find) return [];
    const inHead = (['title', 'lead'] as const).flatMap((field) =>
      find(data[field]).map((found) => problemAt(portal, text, [field], ...sayWord(found))),
    );
    const inBody = find(blankMarkup(body)).map((found) =>
      problemIn(file, placeInBody(text, found.at), ...sayWord(found)),
    );
    return [...inHead, ...inBody];
  });
}

/**
 * Warn of words the glossary advises against, anywhere in the portal's texts: names, titles, values and prose.
 * Quoted words are mentioned, not used; frozen reports are exempt.
 */
export const warnOfAvoidedWords: Validator = (portal) => {
  const terms = portal.glossary.map(({ data }) => data);
  const finders = new Map(
    locales.flatMap((locale) => {
      const find = finderOf(terms, locale);
      return find ? [[locale, find] as const] : [];
    }),
  );
  if (finders.size === 0) return [];
  const rule = ruleOf(terms);
  const inProse = findInFiles(portal, textsOf(portal), rule, (own) =>
    wordsInTexts(own, portal, finders),
  );
  return passOverSettled(portal, [...inValues(portal, finders, rule), ...inProse]);
};

const rule = { rule: 'endings of numbers', on: '' };

const sayEnding = ({ found, expected }: WrongEnding) =>
  [
    'number-ending',
    phrase('check.warn.ending', { found, expected: expected.join(', ') }),
    phrase('check.mend.ending'),
  ] as const;

function inEntries(entries: readonly Entry<unknown>[], portal: Portal): Problem[] {
  return entries.flatMap((entry) =>
    findLocalized(entry.data).flatMap(({ path, texts }) =>
      locales.flatMap((locale) =>
        findWrongEndings(texts[locale] ?? '', locale).map((wrong) =>
          problemAt(portal, entry, [...path, locale], ...sayEnding(wrong)),
        ),
      ),
    ),
  );
}

function endingsInTexts(texts: readonly PageEntry[]): Problem[] {
  return texts.flatMap((text) => {
    const [, locale] = splitTextId(text.id);
    return findWrongEndings(blankMarkup(text.body), locale as Locale).map((wrong) =>
      problemIn(text.file, placeInBody(text, wrong.at), ...sayEnding(wrong)),
    );
  });
}

/**
 * Warn of numbers with the suffix of another number, anywhere in the portal's texts: suffixes are easily
 * mistyped, or forgotten when a number changes. Frozen reports are exempt.
 */
export const warnOfNumberEndings: Validator = (portal) => {
  return passOverSettled(portal, [
    ...findInFiles(portal, textEntries(portal), rule, (own) => inEntries(own, portal)),
    ...findInFiles(portal, textsOf(portal), rule, endingsInTexts),
  ]);
};
