import type { Locale } from '../../i18n/locales.ts';
import { askFor } from '../mapping/ask-word.ts';
import type { Remark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import { findNumberHint, type NumberHint } from '../values/number-hint.ts';
import { dropDust } from '../values/read-number.ts';
import type { Reading } from '../values/reading.ts';
import type { Cell } from '../workbook/model.ts';
import { withoutNotes } from './label-text.ts';
import type { RawNumber } from './raw-number.ts';
import { readScaled, type TableKind } from './table-kinds.ts';
import { type MarkMeaning, readMark } from './table-marks.ts';

export type Untold = 'secret' | 'unreported';

export type CellValue =
  | { readonly kind: 'number'; readonly value: number }
  /** Withheld by the source. */
  | { readonly kind: 'untold'; readonly why: Untold }
  /** Blank or meaningless. */
  | { readonly kind: 'empty' }
  /** Unreadable; see the remarks. */
  | { readonly kind: 'refused' };

export interface ValueReading {
  readonly value: CellValue;
  readonly remarks: readonly Remark[];
  /** An ambiguous mark in place of the number. */
  readonly doubtful?: string;
  /** Flags after the number, such as `p` for provisional. */
  readonly notes: readonly string[];
}

export interface ValueTools {
  readonly kind: TableKind;
  readonly locale: Locale;
  readonly hint: NumberHint;
  readonly marks: ReadonlyMap<string, MarkMeaning | undefined>;
  /** Folded words that mean a number for these names. */
  readonly wordsFor: (ids: readonly string[]) => ReadonlyMap<string, number>;
}

/** Status flags after a number: provisional, estimated, break in series, revised, unreliable etc. */
const flag = /(?<=\d)\s*(?:\(\s*([bdefinprsu]{1,2})\s*\)|\s([bdefinprsu]{1,2}))$/u;

/** Strip footnotes and flags after a number. */
function bare(text: string): { readonly text: string; readonly notes: readonly string[] } {
  const noted = withoutNotes(text);
  const found = flag.exec(noted.text);
  if (!found) return noted;
  const letters = found[1] ?? found[2] ?? '';
  return { text: noted.text.slice(0, found.index).trim(), notes: [letters, ...noted.notes] };
}

const bareCell = (cell: Cell, text: string): Cell =>
  cell.kind === 'text' ? { ...cell, text, value: text } : cell;

/** Number format of a file, from an unambiguous number. */
export function hintOf(numbers: readonly RawNumber[], whole: boolean): NumberHint {
  return findNumberHint(
    numbers.flatMap(({ cell, zeros }) =>
      cell?.kind === 'text' && (zeros ?? 0) === 0 ? [bare(cell.text).text] : [],
    ),
    whole,
  );
}

/** Scale a count to a whole number: 12.345 thousand is 12,345. */
function scale(reading: Reading<number>, zeros: number): Reading<number> {
  if (reading.kind !== 'value') return reading;
  const value = Math.round(dropDust(reading.value * 10 ** zeros));
  return { ...reading, value };
}

/** Question about a mark, which in a table may also mean 0 or confidential. */
const ofNumber = (remark: Remark): Remark =>
  remark.asks ? { ...remark, asks: { ...remark.asks, ofNumber: true } } : remark;

/** Parse a number cell. */
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
  if (reading.kind === 'refused') {
    const asked = remarks.map((remark) => askFor(kind.value, cell, remark, []));
    return { value: { kind: 'refused' }, remarks: asked.map(ofNumber), notes };
  }
  return { value: { kind: 'empty' }, remarks, notes };
}
