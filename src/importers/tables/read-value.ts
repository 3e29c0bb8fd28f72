import type { Locale } from '../../i18n/locales.ts';
import type { Remark } from '../remark.ts';
import { foldWords } from '../values/fold-words.ts';
import { findNumberHint, type NumberHint } from '../values/number-hint.ts';
import { dropDust } from '../values/read-number.ts';
import type { Reading } from '../values/reading.ts';
import type { Cell } from '../workbook/model.ts';
import { withoutNotes } from './label-text.ts';
import type { RawNumber } from './read-rows.ts';
import { readScaled, type TableKind } from './table-kinds.ts';
import { type MarkMeaning, readMark } from './table-marks.ts';

/** Why a table has no number in a cell. */
export type Untold = 'secret' | 'unreported';

/** What stands in the cell of a number. */
export type CellValue =
  | { readonly kind: 'number'; readonly value: number }
  /** The table says that it does not tell the number. */
  | { readonly kind: 'untold'; readonly why: Untold }
  /** Nothing stands there that means anything. */
  | { readonly kind: 'empty' }
  /** It cannot be read; the remarks say why. */
  | { readonly kind: 'refused' };

/** A value, with what there is to say of its cell. */
export interface ValueReading {
  readonly value: CellValue;
  readonly remarks: readonly Remark[];
  /** A sign in its place that offices use for different things. */
  readonly doubtful?: string;
  /** Letters and signs behind the number, such as `p` for provisional. */
  readonly notes: readonly string[];
}

/** What the cells of a file are read with. */
export interface ValueTools {
  readonly kind: TableKind;
  readonly locale: Locale;
  readonly hint: NumberHint;
  readonly marks: ReadonlyMap<string, MarkMeaning>;
  /** Words that mean a number of these names, folded. */
  readonly wordsFor: (ids: readonly string[]) => ReadonlyMap<string, number>;
}

/** Flags behind a number: provisional, estimated, break in series, revised, unreliable and the like. */
const flag = /(?<=\d)\s*(?:\(\s*([bdefinprsu]{1,2})\s*\)|\s([bdefinprsu]{1,2}))$/u;

/** A text without the notes and flags behind its number. */
function bare(text: string): { readonly text: string; readonly notes: readonly string[] } {
  const noted = withoutNotes(text);
  const found = flag.exec(noted.text);
  if (!found) return noted;
  const letters = found[1] ?? found[2] ?? '';
  return { text: noted.text.slice(0, found.index).trim(), notes: [letters, ...noted.notes] };
}

const bareCell = (cell: Cell, text: string): Cell =>
  cell.kind === 'text' ? { ...cell, text, value: text } : cell;

/** How the numbers of a file are written, where one of them shows it. */
export function hintOf(numbers: readonly RawNumber[], whole: boolean): NumberHint {
  return findNumberHint(
    numbers.flatMap(({ cell, zeros }) =>
      cell?.kind === 'text' && (zeros ?? 0) === 0 ? [bare(cell.text).text] : [],
    ),
    whole,
  );
}

/** A scaled count is whole: 12.345 thousand are 12,345. */
function scale(reading: Reading<number>, zeros: number): Reading<number> {
  if (reading.kind !== 'value') return reading;
  const value = Math.round(dropDust(reading.value * 10 ** zeros));
  return { ...reading, value };
}

/** Reads the cell of a number. */
export function readValue(
  { cell, zeros = 0, flag: beside }: RawNumber,
  ids: readonly string[],
  { kind, locale, hint, marks, wordsFor }: ValueTools,
): ValueReading {
  const nothing = { remarks: [], notes: [] };
  if (!cell) return { value: { kind: 'empty' }, ...nothing };
  if (cell.kind === 'text') {
    const named = wordsFor(ids).get(foldWords(cell.text));
    if (named !== undefined) return { value: { kind: 'number', value: named }, ...nothing };
    const mark = readMark(cell.text, marks);
    const besides = beside === '' ? undefined : readMark(beside, marks);
    if (mark) {
      const isSecret = besides?.meaning === 'secret';
      const meaning = isSecret ? 'secret' : mark.meaning;
      if (meaning === 'none') return { value: { kind: 'number', value: 0 }, ...nothing };
      const value = {
        kind: 'untold',
        why: meaning === 'secret' ? 'secret' : 'unreported',
      } as const;
      return { value, ...nothing, ...(meaning === undefined && { doubtful: mark.mark }) };
    }
  }
  const { text, notes } = cell.kind === 'text' ? bare(cell.text) : { text: '', notes: [] };
  const scaled = kind.counts && zeros > 0;
  const reading = scaled
    ? scale(readScaled(bareCell(cell, text), locale, hint), zeros)
    : kind.read(bareCell(cell, text), locale, hint);
  const { remarks } = reading;
  if (reading.kind === 'value')
    return { value: { kind: 'number', value: reading.value }, remarks, notes };
  if (reading.kind === 'refused') return { value: { kind: 'refused' }, remarks, notes };
  return { value: { kind: 'empty' }, remarks, notes };
}
