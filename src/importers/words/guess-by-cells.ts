import type { UnknownColumn } from '../form/filled-form.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { OptionList } from '../values/option-list.ts';
import { readLink } from '../values/read-link.ts';
import { readIds } from '../values/read-several.ts';
import { typedText } from '../values/typed.ts';
import type { Cell } from '../workbook/model.ts';

/** Share of matching cells needed to accept a guess without asking. */
export const sure = 0.9;
/** Share needed to suggest a guess. */
const likely = 0.5;
/** Min rows to guess a column; shorter lists prompt. */
const fewest = 3;
/** Share of cells and number of distinct options needed to treat the remaining cells as errors. */
const mostly = { share: 0.6, distinct: 3 } as const;
const judged = 400;

/** The guessed key of a column, and whether to accept it without asking. */
export interface ColumnGuess {
  readonly key: string;
  readonly isSure: boolean;
}

/** Score of cells against a key, from 0 to 1. */
export type ShareOfCells = (cells: readonly Cell[]) => number;

/** Share of cells that satisfy a predicate. */
export function shareOf(fits: (cell: Cell) => boolean): ShareOfCells {
  return (cells) => {
    const looked = cells.slice(0, judged);
    return looked.length === 0 ? 0 : looked.filter(fits).length / looked.length;
  };
}

const countDifferent = (cells: readonly Cell[]) =>
  new Set(cells.map(({ text }) => foldWords(text))).size;

/** Codes of one or two letters occur in any list: a column of A, B and C need not hold sectors. */
const isTelling = ({ text }: Cell) => cleanLine(text).length > 2;

const namesOne = (list: OptionList) => (cell: Cell) =>
  isTelling(cell) && readIds(cell, list, 'en').kind === 'value';

/**
 * Share of cells that name an option; 1 if several do and at most `mostUnknown` distinct words are unknown.
 */
export function shareOfOptions(list: OptionList, mostUnknown = 1): ShareOfCells {
  const isOne = namesOne(list);
  return (cells) => {
    const looked = cells.slice(0, judged);
    const [known, unknown] = [looked.filter(isOne), looked.filter((cell) => !isOne(cell))];
    const share = looked.length === 0 ? 0 : known.length / looked.length;
    const isMostly =
      share >= mostly.share &&
      countDifferent(known) >= mostly.distinct &&
      countDifferent(unknown) <= mostUnknown;
    return isMostly ? Math.max(share, sure) : share;
  };
}

/** Share of rows numbered consecutively from 0 or 1. */
export function shareOfSerial(cells: readonly Cell[]): number {
  const numbers = cells.map(({ text }) => Number(cleanLine(text)));
  const [first] = numbers;
  if (cells.length < fewest || (first !== 0 && first !== 1)) return 0;
  return numbers.filter((number, n) => number === first + n).length / cells.length;
}

/** Score cells against choices with custom options: the share that names one; 0 if two choices fit. */
export function judgeChoices(
  choices: readonly { readonly key: string; readonly options: OptionList }[],
): [key: string, judge: ShareOfCells][] {
  const judges = choices.map(({ key, options }) => ({ key, share: shareOf(namesOne(options)) }));
  return judges.map(({ key, share }) => {
    const others = judges.filter((other) => other.key !== key);
    return [
      key,
      (cells) => (others.some((other) => other.share(cells) >= sure) ? 0 : share(cells)),
    ];
  });
}

/** True for web and mail addresses, one or several. */
const isAddress = ({ text }: Cell) =>
  cleanLine(text)
    .split(/[\s,;]+/)
    .every((part) => part.includes('@') || readLink(typedText(part)).kind === 'value');

/** True for a name: words, not an address or a number. */
export const isName = (cell: Cell) =>
  cell.kind === 'text' && /\p{L}{2}/u.test(cell.text) && !isAddress(cell);

/** The column of names: nearly all cells distinct, and more than in any other column. Undefined on a tie. */
export function findNames(columns: readonly UnknownColumn[]): UnknownColumn | undefined {
  const [first, second] = columns
    .filter(({ cells }) => cells.length >= fewest && shareOf(isName)(cells) >= sure)
    .map((column) => ({ column, different: countDifferent(column.cells) }))
    .filter(({ column, different }) => different >= sure * column.cells.length)
    .toSorted((a, b) => b.different - a.different);
  return first && first.different > (second?.different ?? 0) ? first.column : undefined;
}

/**
 * Guess columns from their cells.
 * @param taken keys of other columns
 * @param judges by key, in order of precedence
 */
export function guessByCells(
  columns: readonly UnknownColumn[],
  taken: ReadonlySet<string>,
  judges: ReadonlyMap<string, ShareOfCells>,
): Map<UnknownColumn, ColumnGuess> {
  const guesses = new Map<UnknownColumn, ColumnGuess>();
  const isHeld = (key: string) =>
    taken.has(key) || [...guesses.values()].some((guess) => guess.key === key);
  const shares = new Map(
    [...judges].map(([key, judge]) => [
      key,
      new Map(taken.has(key) ? [] : columns.map((column) => [column, judge(column.cells)])),
    ]),
  );
  for (const least of [sure, likely]) {
    for (const [key, shareOfColumn] of shares) {
      if (isHeld(key) || (key === 'lon-lat' && isHeld('point'))) continue;
      // If two columns fit, the choice is ambiguous.
      const [only, ...others] = columns.filter(
        (column) => !guesses.has(column) && (shareOfColumn.get(column) ?? 0) >= least,
      );
      if (only && others.length === 0) guesses.set(only, { key, isSure: least === sure });
    }
  }
  return guesses;
}
