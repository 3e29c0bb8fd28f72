import type { OwnField } from '../../schemas/own-field.ts';
import type { UnknownColumn } from '../form/filled-form.ts';
import type { ClusterIndex } from '../returns/match-cluster.ts';
import { cleanLine } from '../../i18n/clean-text.ts';
import type { OptionList } from '../values/option-list.ts';
import { isOption } from '../values/read-option.ts';
import { type GlobePoint, type PointOrder, readPoint } from '../values/read-point.ts';
import { columnTargets } from '../words/column-targets.ts';
import {
  type ColumnGuess,
  findNames,
  guessByCells,
  isName,
  judgeChoices,
  shareOf,
  shareOfOptions,
  type ShareOfCells,
  shareOfSerial,
  sure,
} from '../words/guess-by-cells.ts';
import { matchWords } from '../words/match-words.ts';
import { indexTargets } from '../words/word-index.ts';
import type { JudgeCells } from '../words/word-target.ts';
import { inventoryColumns } from './inventory-columns.ts';
import type { InventoryLists } from './read-row.ts';

export interface GuessTools {
  readonly lists: InventoryLists;
  readonly clusters: ClusterIndex;
  readonly fields: readonly OwnField[];
  /** Whether a point is in or near a region of the portal; undefined if unknown. */
  readonly holdsPoint: (point: GlobePoint) => boolean | undefined;
}

/** Words for sector in other languages; the cells below may be section letters. */
const sectorWord =
  /^(?:branż|branch|bransch|sekt|sect|sett|seto|szekt|sekcj|sekce|gałą|ágazat|odvětv|odvetv|wirtschaft|nace|pkd|isic|отрасл|секто|секци|галуз)/iu;

/** Words for the name of a cluster in other languages, alone or with the word for cluster. */
const nameWord =
  /^(?:nom|nome|nombre|nazwa|název|názov|naziv|név|name|nume|denomina\p{L}+|bezeichnung|benennung|ονομα|ονομασία|επωνυμία|наименование|название|назва|име|атауы|номи)(?=$|(?: \p{L}{1,3})? (?:cl[uú]st|klast|кластер|agrup|polo))/iu;

/** The column of names by its header; undefined if several have such a header. */
function findNamed(columns: readonly UnknownColumn[]): UnknownColumn | undefined {
  const [only, ...others] = columns.filter(
    ({ texts, cells }) =>
      nameWord.test(cleanLine(texts.at(-1) ?? '')) && shareOf(isName)(cells) >= sure,
  );
  return others.length === 0 ? only : undefined;
}

/** True for several section letters below a word for sector: marks and sizes are letters too. */
function areSections({ texts, cells }: UnknownColumn, sectors: OptionList): boolean {
  const letters = new Set(cells.map(({ text }) => cleanLine(text)));
  return (
    sectorWord.test(cleanLine(texts.at(-1) ?? '')) &&
    letters.size > 1 &&
    [...letters].every((letter) => /^[A-V]$/.test(letter) && isOption(letter, sectors))
  );
}

/** Max points of a column compared with the outlines of regions. */
const mostLocated = 40;

/** A pair of integers is rarely a place. */
const isPrecise = ({ lat, lon }: GlobePoint) => !Number.isInteger(lat) && !Number.isInteger(lon);

/** Share of places in or near the regions of the portal; 0 unless every cell is a place. */
function shareOfPoints(order: PointOrder, holdsPoint: GuessTools['holdsPoint']): ShareOfCells {
  return (cells) => {
    const points = cells.flatMap((cell) => {
      const reading = readPoint(cell, order);
      return reading.kind === 'value' ? [reading.value] : [];
    });
    if (points.length < cells.length) return 0;
    const located = points.slice(0, mostLocated);
    const isPlace = (point: GlobePoint) => isPrecise(point) && holdsPoint(point) !== false;
    return located.filter(isPlace).length / located.length;
  };
}

/** Judges, from 0 to 1, of the keys recognisable by their cells. */
function judgesOf({
  lists,
  clusters: { byId },
  holdsPoint,
}: GuessTools): ReadonlyMap<string, ShareOfCells> {
  const { places, stages, sectors, sources } = lists;
  const choices = [...lists.fields].flatMap(([key, { field, options }]) =>
    options && field.kind === 'choice' ? [{ key, options }] : [],
  );
  return new Map([
    ['cluster', shareOf(({ text }) => byId.has(text.trim().toLowerCase()))],
    ['region', shareOfOptions(places, Number.POSITIVE_INFINITY)],
    ['stage', shareOfOptions(stages)],
    ['sector', shareOfOptions(sectors)],
    ['source', shareOfOptions(sources)],
    ['point', shareOfPoints('lat-lon', holdsPoint)],
    ['lon-lat', shareOfPoints('lon-lat', holdsPoint)],
    ['number', shareOfSerial],
    ...judgeChoices(choices),
  ]);
}

/**
 * Guess columns with unknown headers: by header words in the languages of the engine, otherwise by cell contents
 * (regions, stages, sectors, sources and clusters of the portal, coordinates, row numbers, names).
 * @param taken keys of other columns
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
    text: texts.at(-1) ?? '',
    around: texts.slice(0, -1),
    cells,
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
  const byCells = guessByCells(left, found, judges);
  const isHeld = [...byCells.values()].some(({ key }) => key === 'cluster');
  const free = left.filter((column) => byCells.get(column)?.isSure !== true);
  const names = found.has('name') || isHeld ? undefined : (findNamed(free) ?? findNames(free));
  if (names) byCells.set(names, { key: 'name', isSure: true });
  for (const [column, guess] of byCells) guesses.set(column, guess);
  for (const [n, column] of columns.entries()) {
    const match = matches[n];
    const [key] = match?.kind === 'unsure' ? match.keys : [];
    if (key !== undefined && !guesses.has(column)) guesses.set(column, { key, isSure: false });
  }
  return guesses;
}
