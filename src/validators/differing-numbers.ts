import type { Locale } from '../i18n/locales.ts';
import { phrase } from '../i18n/phrase.ts';
import { type Entry, type PageEntry, type Portal, splitTextId } from '../loaders/portal.ts';
import { fileStart, type Position, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { findLocalized, type LocalizedValue } from '../loaders/texts/find-localized.ts';
import { passOverSettled } from './frozen-inputs.ts';
import {
  findInFiles,
  findStatedNumbers,
  piecesOf,
  placeInBody,
  type ProsePiece,
  textEntries,
} from './texts.ts';
import {
  differingParts,
  isStale,
  placeOfMissing,
  type Translation,
  translationsIn,
  without,
} from './translations.ts';
import { problemAt, type Validator } from './validator.ts';

interface Stated {
  readonly text: string;
  readonly value: number;
  /** Offset in the body, or the front matter field. */
  readonly at: ProsePiece['at'];
}

function statedIn(text: PageEntry): Stated[][] {
  const locale = splitTextId(text.id)[1] as Locale;
  return piecesOf(text).map((piece) =>
    findStatedNumbers(piece.text, locale).map(({ index, ...number }) => ({
      ...number,
      at: typeof piece.at === 'number' ? piece.at + index : piece.at,
    })),
  );
}

const keyOf = ({ value }: Stated) => String(value);

/** Numbers absent from the other text. */
function nowhereIn(pieces: readonly Stated[][], others: readonly Stated[][]): Stated[] {
  const known = new Set(others.flat().map(keyOf));
  return pieces.flat().filter((number) => !known.has(keyOf(number)));
}

/**
 * Numbers of a page's pieces that replace others in the matching pieces of another page. None if the number of
 * pieces differs, since they cannot be paired.
 */
function takenFor(pieces: readonly Stated[][], others: readonly Stated[][]): Stated[] {
  if (pieces.length !== others.length) return [];
  return pieces.flatMap((own, index) => {
    const other = others[index] ?? [];
    return without(other, own, keyOf).length > 0 ? without(own, other, keyOf) : [];
  });
}

/** Numbers that differ. How often each text repeats a common number is a matter of style and ignored. */
function differing(pieces: readonly Stated[][], others: readonly Stated[][]): Stated[] {
  const found = new Set([...nowhereIn(pieces, others), ...takenFor(pieces, others)]);
  return pieces.flat().filter((number) => found.has(number));
}

const written = (numbers: readonly Stated[]) => [
  ...new Set(numbers.map(({ text }) => quote(text))),
];

const placeIn = (text: PageEntry, { at }: Stated): Position =>
  typeof at === 'number' ? placeInBody(text, at) : fileStart;

function judge(portal: Portal, translation: Translation): Problem[] {
  const { text, original } = translation;
  const [own, others] = [statedIn(text), statedIn(original)];
  const added = differing(own, others);
  const missing = differing(others, own);
  const [wrong] = added;
  const [lacking] = missing;
  if (!wrong && !lacking) return [];
  const message = differingParts('check.warn.numbers', written(missing), written(added), {
    file: original.file,
  });
  const told = ['differing-number', message, phrase('check.mend.sameNumbers')] as const;
  if (typeof wrong?.at === 'string') return [problemAt(portal, text, [wrong.at], ...told)];
  const place = wrong
    ? placeIn(text, wrong)
    : placeOfMissing(translation, lacking ? placeIn(original, lacking) : fileStart);
  return [problemIn(text.file, place, ...told)];
}

/**
 * Warn if a translated page adds or lacks numbers. Stale translations are reported as such; report chapters take
 * their numbers from the data.
 */
export const warnOfDifferingNumbers: Validator = (portal) =>
  translationsIn(portal.pages)
    .filter((translation) => !isStale(translation))
    .flatMap((translation) => judge(portal, translation));

const rule = { rule: 'numbers of values', on: '' };

/** Numbers of a text by value, as written; excluding those in placeholder names. */
function numbersOf(text: string, locale: Locale): Map<number, string> {
  const found = findStatedNumbers(text.replaceAll(/\{[^}]*\}/g, ' '), locale);
  return new Map(found.map(({ value, text: written }) => [value, written]));
}

const lacking = (of: ReadonlyMap<number, string>, those: ReadonlyMap<number, string>) =>
  [...of].filter(([value]) => !those.has(value)).map(([, written]) => quote(written));

/** Languages of a text, the original first. */
function orderOf({ texts }: LocalizedValue, drafts: readonly string[]): Locale[] {
  const languages = Object.keys(texts) as Locale[];
  return languages.sort((a, b) => Number(drafts.includes(a)) - Number(drafts.includes(b)));
}

function draftsOf(data: unknown): readonly string[] {
  const told = typeof data === 'object' && data !== null && 'drafts' in data ? data.drafts : [];
  return Array.isArray(told) ? told.map(String) : [];
}

function inEntry(entry: Entry<unknown>, portal: Portal): Problem[] {
  return findLocalized(entry.data).flatMap((value) => {
    const { path, texts } = value;
    const [original, ...others] = orderOf(value, draftsOf(entry.data));
    if (!original) return [];
    const wanted = numbersOf(texts[original] ?? '', original);
    return others.flatMap((locale) => {
      const own = numbersOf(texts[locale] ?? '', locale);
      const [missing, added] = [lacking(wanted, own), lacking(own, wanted)];
      if (missing.length === 0 && added.length === 0) return [];
      const message = differingParts('check.warn.numbers', missing, added, {
        file: [...path, original].join('.'),
      });
      const hint = phrase('check.mend.sameNumbers');
      return [problemAt(portal, entry, [...path, locale], 'differing-number', message, hint)];
    });
  });
}

/** Warn if a localized text has other numbers than its original. */
export const warnOfDifferingValues: Validator = (portal) => {
  return passOverSettled(
    portal,
    findInFiles(portal, textEntries(portal), rule, (own) =>
      own.flatMap((entry) => inEntry(entry, portal)),
    ),
  );
};
