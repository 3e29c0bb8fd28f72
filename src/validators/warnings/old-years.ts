import { phrase } from '../../i18n/phrase.ts';
import { locales } from '../../i18n/locales.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Entry, PageEntry, Portal } from '../../loaders/portal.ts';
import { type Problem, problemIn } from '../../loaders/problem.ts';
import { problemAt, type Validator } from '../validator.ts';
import { editionOf, openEditions } from './open-editions.ts';
import { blankMarkup, findSentences, placeInBody } from './texts.ts';

interface Years {
  readonly now: string;
  readonly old: string;
}

/** Year as a separate number, or as the end of a span: 2011–2012. */
const yearForm = (year: string) => new RegExp(`(?<![\\p{N}.,])${year}(?!\\p{N}|[.,]\\p{N})`, 'u');

/** Offsets of the old year in sentences without the new one; a sentence with both compares them. */
function findOld(words: string, { now, old }: Years, all = words): number[] {
  return findSentences(words).flatMap(({ text, index }) => {
    const at = text.search(yearForm(old));
    // A value of the old edition is named on purpose: <Value of="…" edition="2012" />.
    const tags = all.slice(index, index + text.length);
    const compares = yearForm(now).test(text) || tags.includes(`="${old}"`);
    return at < 0 || compares ? [] : [index + at];
  });
}

const told = ({ now, old }: Years) =>
  [
    'old-year',
    phrase('check.warn.oldYear', { now, old }),
    phrase('check.mend.changeYear', { now }),
  ] as const;

/** Body of a chapter, with titles and notes of its components. */
function inText(text: PageEntry, years: Years): Problem[] {
  return findOld(blankMarkup(text.body), years, text.body).map((offset) =>
    problemIn(text.file, placeInBody(text, offset), ...told(years)),
  );
}

/** All texts of an entry in the four languages, with their paths. */
function* wordsOf(data: unknown, path: ValuePath = []): Generator<readonly [ValuePath, string]> {
  if (typeof data !== 'object' || data === null) return;
  for (const [key, value] of Object.entries(data)) {
    const step = Array.isArray(data) ? Number(key) : key;
    const isWords = typeof value === 'string' && locales.some((locale) => locale === key);
    if (isWords) yield [[...path, step], value];
    else yield* wordsOf(value, [...path, step]);
  }
}

/** Old years in the texts of a YAML entry, in the four languages. */
function inEntry(portal: Portal, entry: Entry<unknown>, years: Years): Problem[] {
  return [...wordsOf(entry.data)].flatMap(([path, words]) =>
    findOld(words, years).length > 0 ? [problemAt(portal, entry, path, ...told(years))] : [],
  );
}

/**
 * Warn of texts carried over from last year: in a new edition, titles, notes and chapters should name the old
 * year only together with the new one.
 */
export const warnOfOldYears: Validator = (portal) =>
  openEditions(portal).flatMap(({ entry, before }) => {
    if (!before) return [];
    const years = { now: entry.id, old: before.id };
    const own = (one: { readonly id: string }) => editionOf(one) === entry.id;
    return [
      ...inEntry(portal, entry, years),
      ...portal['report-tables'].filter(own).flatMap((table) => inEntry(portal, table, years)),
      ...portal.reports
        .filter(own)
        .flatMap((text) => [
          ...(['title', 'lead'] as const).flatMap((field) =>
            findOld(text.data[field], years).length > 0
              ? [problemAt(portal, text, [field], ...told(years))]
              : [],
          ),
          ...inText(text, years),
        ]),
    ];
  });
