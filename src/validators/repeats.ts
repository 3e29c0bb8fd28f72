import { localeInfo, locales } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { describeFound, type Problem, quote } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

const isGroup = (value: unknown): value is object => value !== null && typeof value === 'object';

/** Fields that identify an item of a list: its id, or the area of a practice. */
const naming = ['id', 'area'] as const;

/** What makes list items equal: the item itself, or its identifying field. */
function identify(item: unknown): { readonly field?: string; readonly identity: unknown } {
  if (!isGroup(item)) return { identity: item };
  const field = naming.find((name) => name in item);
  return field === undefined
    ? { identity: undefined }
    : { field, identity: (item as Record<string, unknown>)[field] };
}

/** Paths of repeated list items, anywhere in a value. */
function* findRepeats(
  value: unknown,
  path: ValuePath = [],
): Generator<readonly [path: ValuePath, item: unknown]> {
  if (Array.isArray(value)) {
    const seen = new Set<unknown>();
    for (const [index, item] of value.entries()) {
      const { field, identity } = identify(item);
      if (identity !== undefined && seen.has(identity)) {
        yield [field === undefined ? [...path, index] : [...path, index, field], identity];
      }
      seen.add(identity);
      if (isGroup(item)) yield* findRepeats(item, [...path, index]);
    }
  } else if (isGroup(value)) {
    for (const [name, part] of Object.entries(value)) {
      if (isGroup(part)) yield* findRepeats(part, [...path, name]);
    }
  }
}

/** Require lists without repetitions, which would be counted twice. */
export const checkRepeats: Validator = (portal) =>
  [
    ...portal.site,
    ...portal.countries,
    ...portal.regions,
    ...portal['region-groups'],
    ...portal.sectors,
    ...portal['sector-groups'],
    ...portal.stages,
    ...portal.organisations,
    ...portal.sources,
    ...portal.doubts,
    ...portal.editions,
    ...portal.clusters,
    ...portal.typologies,
    ...portal['figure-topics'],
    ...portal.concepts,
    ...portal.practices,
    ...portal['practice-themes'],
    ...portal.programmes,
    ...portal.strategies,
    ...portal.timeline,
    ...portal.works,
    ...portal.survey,
    ...portal.paths,
    ...portal.news,
    ...portal.events,
    ...portal.bulletins,
  ].flatMap((entry) =>
    [...findRepeats(entry.data)].map(([path, item]) => {
      const message = phrase('check.list.twice', { found: describeFound(item) });
      return problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.deleteOne'));
    }),
  );

/**
 * Require distinct words per language in a group of synonyms, ignoring case. Groups may share words, which can
 * have several senses.
 */
export const checkSynonymWords: Validator = (portal) =>
  portal.synonyms.flatMap((entry) =>
    locales.flatMap((locale) => {
      const seen = new Set<string>();
      return (entry.data.words[locale] ?? []).flatMap((word, index): Problem[] => {
        const small = word.toLocaleLowerCase(localeInfo[locale].tag);
        if (!seen.has(small)) {
          seen.add(small);
          return [];
        }
        const message = phrase('check.list.wordTwice', { word: quote(word) });
        const path = ['words', locale, index];
        return [problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.deleteOne'))];
      });
    }),
  );
