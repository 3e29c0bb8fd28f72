import type { Locale } from '../../i18n/locales.ts';
import { phrase } from '../../i18n/phrase.ts';
import { type PageEntry, type Portal, splitTextId } from '../../loaders/portal.ts';
import { fileStart, type Position, type Problem, problemIn, quote } from '../../loaders/problem.ts';
import { differingParts } from '../differing-parts.ts';
import { isStale, placeOfMissing, type Translation, translationsIn } from '../translations.ts';
import { problemAt, type Validator } from '../validator.ts';
import { without } from '../without.ts';
import { placeInBody } from './place-in-body.ts';
import { piecesOf, type ProsePiece } from './prose-pieces.ts';
import { findStatedNumbers } from './stated-numbers.ts';

/** A number in a page, as it is written. */
interface Stated {
  readonly text: string;
  readonly value: number;
  /** Where it stands in the body, or the field of the head. */
  readonly at: ProsePiece['at'];
}

/** The numbers of each piece of a page. */
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

/** The numbers that do not stand anywhere in another text. */
function nowhereIn(pieces: readonly Stated[][], others: readonly Stated[][]): Stated[] {
  const known = new Set(others.flat().map(keyOf));
  return pieces.flat().filter((number) => !known.has(keyOf(number)));
}

/**
 * What the pieces of a page have, and those of another lack, where these have another number instead. Nothing
 * where the two have not as many pieces: which ones belong together is not known then.
 */
function takenFor(pieces: readonly Stated[][], others: readonly Stated[][]): Stated[] {
  if (pieces.length !== others.length) return [];
  return pieces.flatMap((own, index) => {
    const other = others[index] ?? [];
    return without(other, own, keyOf).length > 0 ? without(own, other, keyOf) : [];
  });
}

/** How often a number that both texts have stands in each is a matter of style, so it is not told. */
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
 * A page has numbers in one language that the text it was made from has not, or lacks some. Of stale
 * translations it is told that they are; chapters of reports take their numbers from the data.
 */
export const warnOfDifferingNumbers: Validator = (portal) =>
  translationsIn(portal.pages)
    .filter((translation) => !isStale(translation))
    .flatMap((translation) => judge(portal, translation));
