import type { OwnField } from '../../schemas/own-field.ts';
import type { UnknownColumn } from '../form/filled-form.ts';
import type { ClusterIndex } from '../returns/match-cluster.ts';
import { cleanLine } from '../values/clean-text.ts';
import { foldWords } from '../values/fold-words.ts';
import type { OptionList } from '../values/option-list.ts';
import { isOption } from '../values/read-option.ts';
import { readIds } from '../values/read-several.ts';
import { readPoint } from '../values/read-point.ts';
import { columnTargets } from '../words/column-targets.ts';
import { matchWords } from '../words/match-words.ts';
import { indexTargets } from '../words/word-index.ts';
import type { JudgeCells } from '../words/word-target.ts';
import type { Cell } from '../workbook/model.ts';
import { inventoryColumns } from './inventory-columns.ts';
import type { InventoryLists } from './read-row.ts';

/** Share of matching cells from which a guess is accepted without asking. */
const sure = 0.9;
/** Share from which a guess is offered in the prompt. */
const likely = 0.5;
/** Rows needed to guess a column; shorter lists prompt. */
const fewest = 3;
/** Share, and distinct regions, from which the other cells of a column are errors, not another thing. */
const mostly = { share: 0.6, distinct: 3 } as const;
/** Cells sampled per column. */
const judged = 400;

/** The guessed key of a column, and whether the guess can be accepted without a prompt. */
export interface ColumnGuess {
  readonly key: string;
  readonly isSure: boolean;
}

/** What column contents are compared with. */
export interface GuessTools {
  readonly lists: InventoryLists;
  readonly clusters: ClusterIndex;
  readonly fields: readonly OwnField[];
}

const shareOf = (cells: readonly Cell[], fits: (cell: Cell) => boolean): number => {
  const looked = cells.slice(0, judged);
  return looked.length === 0 ? 0 : looked.filter(fits).length / looked.length;
};

/** Number of distinct cells of a column. */
const countDifferent = (cells: readonly Cell[]) =>
  new Set(cells.map(({ text }) => foldWords(text))).size;

/** Codes of one or two letters occur in any list: a column of A, B and C need not hold sectors. */
const isTelling = ({ text }: Cell) => cleanLine(text).length > 2;

const namesOne = (list: OptionList) => (cell: Cell) =>
  isTelling(cell) && readIds(cell, list, 'en').kind === 'value';

/** The share of cells that name a region; sure if several do and only the rest is unknown. */
const shareOfRegions = (list: OptionList) => (cells: readonly Cell[]) => {
  const share = shareOf(cells, namesOne(list));
  const known = cells.slice(0, judged).filter(namesOne(list));
  const isMostly = share >= mostly.share && countDifferent(known) >= mostly.distinct;
  return isMostly ? Math.max(share, sure) : share;
};

/** A header that means the sector in other languages; its cells may then be letters of sections. */
const sectorWord =
  /^(?:branż|branch|bransch|sekt|sect|sett|seto|szekt|sekcj|sekce|gałą|ágazat|odvětv|odvetv|wirtschaft|nace|pkd|isic|отрасл|секто|секци|галуз)/iu;

/** True for letters of several sections below a word for the sector: marks and sizes are letters, too. */
function areSections({ texts, cells }: UnknownColumn, sectors: OptionList): boolean {
  const letters = new Set(cells.map(({ text }) => cleanLine(text)));
  return (
    sectorWord.test(cleanLine(texts.at(-1) ?? '')) &&
    letters.size > 1 &&
    [...letters].every((letter) => /^[A-V]$/.test(letter) && isOption(letter, sectors))
  );
}

/** The share of rows numbered consecutively from 0 or 1. */
function shareOfSerial(cells: readonly Cell[]): number {
  const numbers = cells.map(({ text }) => Number(cleanLine(text)));
  const [first] = numbers;
  if (cells.length < fewest || (first !== 0 && first !== 1)) return 0;
  return numbers.filter((number, n) => number === first + n).length / cells.length;
}

/** The share of a column that matches options of a custom choice field; 0 if two fields fit. */
function judgeChoices({
  fields,
}: InventoryLists): [key: string, (cells: readonly Cell[]) => number][] {
  const choices = [...fields].flatMap(([key, { field, options }]) =>
    options && field.kind === 'choice'
      ? [{ key, shareIn: (cells: readonly Cell[]) => shareOf(cells, namesOne(options)) }]
      : [],
  );
  return choices.map(({ key, shareIn }) => {
    const others = choices.filter((other) => other.key !== key);
    return [
      key,
      (cells) => (others.some((other) => other.shareIn(cells) >= sure) ? 0 : shareIn(cells)),
    ];
  });
}

type Judges = ReadonlyMap<string, (cells: readonly Cell[]) => number>;

/** Per key that can be told from its cells, a judge from 0 to 1. */
function judgesOf({ lists, clusters: { byId } }: GuessTools): Judges {
  const { places, stages, sectors, sources } = lists;
  const share = (fits: (cell: Cell) => boolean) => (cells: readonly Cell[]) => shareOf(cells, fits);
  return new Map([
    ['cluster', share(({ text }) => byId.has(text.trim().toLowerCase()))],
    ['region', shareOfRegions(places)],
    ['stage', share(namesOne(stages))],
    ['sector', share(namesOne(sectors))],
    ['source', share(namesOne(sources))],
    ['point', share((cell) => readPoint(cell).kind === 'value')],
    ['lon-lat', share((cell) => readPoint(cell, 'lon-lat').kind === 'value')],
    ['number', shareOfSerial],
    ...judgeChoices(lists),
  ]);
}

/** True for a name: words, not an address or a number. */
const isName = ({ kind, text }: Cell) =>
  kind === 'text' && /\p{L}{2}/u.test(text) && !/^\S*(?:@|:\/\/|www\.)\S*$/u.test(text.trim());

/**
 * The column of names: nearly all cells distinct, and more distinct cells than any other column.
 * Undefined on a tie.
 */
function findNames(columns: readonly UnknownColumn[]): UnknownColumn | undefined {
  const [first, second] = columns
    .filter(({ cells }) => cells.length >= fewest && shareOf(cells, isName) >= sure)
    .map((column) => ({ column, different: countDifferent(column.cells) }))
    .filter(({ column, different }) => different >= sure * column.cells.length)
    .toSorted((a, b) => b.different - a.different);
  return first && first.different > (second?.different ?? 0) ? first.column : undefined;
}

/** Guesses columns from their cells. */
function guessByCells(
  columns: readonly UnknownColumn[],
  taken: ReadonlySet<string>,
  judges: Judges,
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
  const names =
    taken.has('name') || isHeld('cluster')
      ? undefined
      : findNames(columns.filter((column) => guesses.get(column)?.isSure !== true));
  if (names) guesses.set(names, { key: 'name', isSure: true });
  return guesses;
}

/**
 * Guesses columns with unknown headers: by header words in the languages of the engine, else by
 * cell contents (regions, stages, sectors, sources and clusters of the portal, coordinates, row
 * numbers, names).
 * @param taken keys already assigned to other columns
 */
export function guessColumns(
  columns: readonly UnknownColumn[],
  taken: ReadonlySet<string>,
  tools: GuessTools,
): ReadonlyMap<UnknownColumn, ColumnGuess> {
  if (columns.length === 0) return new Map();
  const judges = judgesOf(tools);
  const judge = (key: string): JudgeCells | undefined => judges.get(key);
  const index = indexTargets(columnTargets(inventoryColumns(tools.fields), judge));
  const headers = columns.map(({ texts, cells }) => ({
    ...{ text: texts.at(-1) ?? '', around: texts.slice(0, -1), cells },
  }));
  const matches = matchWords(headers, index, { year: undefined }, taken);
  const guesses = new Map<UnknownColumn, ColumnGuess>();
  for (const [n, column] of columns.entries()) {
    const match = matches[n];
    if (match?.kind === 'sure') guesses.set(column, { key: match.key, isSure: true });
  }
  const coded = columns.filter(
    (column) => !guesses.has(column) && areSections(column, tools.lists.sectors),
  );
  const [only, ...others] = taken.has('sector') ? [] : coded;
  if (only && others.length === 0) guesses.set(only, { key: 'sector', isSure: true });
  const left = columns.filter((column) => !guesses.has(column));
  const found = new Set([...taken, ...[...guesses.values()].map(({ key }) => key)]);
  for (const [column, guess] of guessByCells(left, found, judges)) guesses.set(column, guess);
  for (const [n, column] of columns.entries()) {
    const match = matches[n];
    const [key] = match?.kind === 'unsure' ? match.keys : [];
    if (key !== undefined && !guesses.has(column)) guesses.set(column, { key, isSure: false });
  }
  return guesses;
}
