import type { Cell, Sheet } from '../workbook/model.ts';
import type { CellRemark } from '../remark.ts';
import { type FormReading, remarkAt } from './filled-form.ts';
import { rangeOf } from './merged-cells.ts';
import { answerWords } from './answer-words.ts';
import type { HeaderKey, LabelIndex } from './label-index.ts';
import { foldWords } from '../../i18n/fold.ts';

/** A line of a card: its question, and the label cell. */
interface CardLine {
  readonly keys: readonly HeaderKey[];
  readonly label: Cell;
  readonly cells: readonly Cell[];
}

/** Min named fields for an unmarked sheet to be a card. */
const fewest = 4;

/** Question of a line: by its key, otherwise by its words below the last heading. */
function readLine(
  cells: readonly Cell[],
  headings: readonly string[],
  index: LabelIndex,
): CardLine | undefined {
  for (const label of cells) {
    if (label.kind !== 'text') continue;
    const exact = index.find([label.value]);
    const keys = exact.length === 1 ? exact : index.find([...headings, label.value]);
    if (keys.length > 0) return { keys, label, cells };
  }
  return undefined;
}

/** Lines of a sheet with questions, each with the heading above it. */
function readLines(sheet: Sheet, index: LabelIndex): CardLine[] {
  const lines: CardLine[] = [];
  let heading = '';
  for (const { cells } of sheet.rows) {
    const line = readLine(cells, heading ? [heading] : [], index);
    if (line) lines.push(line);
    const [only] = cells;
    if (cells.length === 1 && only?.kind === 'text') heading = only.value;
  }
  return lines;
}

/**
 * Only the lines that name their field by key, if there are enough: words on other lines are explanations, even
 * if they match a field.
 */
function preferKeyed(lines: readonly CardLine[], least: number): readonly CardLine[] {
  const keyed = lines.filter(({ keys, label }) => label.text.trim().toLowerCase() === keys[0]);
  return keyed.length < least ? lines : keyed;
}

/** Column with the header for answers. */
function headedColumn({ rows }: Sheet): number | undefined {
  return rows
    .flatMap(({ cells }) => cells)
    .find(({ kind, text }) => kind === 'text' && answerWords.has(foldWords(text)))?.column;
}

/**
 * The answer column: to the right of the labels, the one with content other than the words of the form. A
 * template names it in its metadata; other sheets have a single one.
 */
function answerColumn(
  lines: readonly CardLine[],
  answers: number | undefined,
  index: LabelIndex,
): number | undefined {
  if (answers !== undefined) return answers;
  const filled = new Map<number, number>();
  for (const { keys, label, cells } of lines) {
    const next = cells.find(
      ({ column, text }) => column > label.column && !index.find([text]).includes(keys[0] ?? ''),
    );
    if (next) filled.set(next.column, (filled.get(next.column) ?? 0) + 1);
  }
  return [...filled].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/**
 * Read a sheet with one field per line as one form.
 * @param written template metadata of the sheet; a template's form may have a single line
 * @returns undefined if the sheet is not a card
 */
export function readCard(
  file: string,
  sheet: Sheet,
  index: LabelIndex,
  written?: { readonly answers?: number },
): FormReading | undefined {
  const least = written ? 1 : fewest;
  const lines = preferKeyed(readLines(sheet, index), least);
  const clear = lines.filter(({ keys }) => keys.length === 1);
  if (new Set(clear.map(({ keys }) => keys[0])).size < least) return undefined;
  const column = answerColumn(clear, written?.answers ?? headedColumn(sheet), index);
  const cells = new Map<HeaderKey, Cell>();
  const asked = new Set<HeaderKey>();
  const remarks: CellRemark[] = [];
  // Two lines for one field are ambiguous: neither is used.
  const twice = new Set<HeaderKey>();
  let isUnclear = false;
  for (const { keys, label, cells: all } of lines) {
    const cell = all.find((one) => one.column === column && one !== label);
    const [key = ''] = keys;
    const place = { file, sheet: sheet.name };
    if (keys.length > 1) {
      if (!cell) continue;
      isUnclear = true;
      const values = { found: label.text, meant: keys.slice(0, 6).join(', ') };
      remarks.push(
        remarkAt(place, label, { code: 'form.header.several', severity: 'error', values }),
      );
    } else if (asked.has(key) && cell) {
      const values = { found: label.text, key, other: cells.get(key)?.address ?? '' };
      remarks.push(
        remarkAt(place, label, { code: 'form.header.twice', severity: 'error', values }),
      );
      twice.add(key);
      isUnclear = true;
    } else {
      asked.add(key);
      if (cell) cells.set(key, cell);
    }
  }
  for (const area of sheet.merges) {
    const covers = (one: number) => one >= area.top && one <= area.bottom;
    if (column === undefined || column < area.left || column > area.right) continue;
    const covered = clear.filter(({ label }) => covers(label.row));
    const held = [...cells].find(([, { row: at }]) => covers(at));
    if (!held || covered.length < 2) continue;
    const [key, cell] = held;
    const values = { found: cell.text.trim(), area: rangeOf(area) };
    const code = 'form.merged.lines';
    remarks.push(remarkAt({ file, sheet: sheet.name }, cell, { code, severity: 'error', values }));
    cells.delete(key);
    isUnclear = true;
  }
  for (const key of twice) cells.delete(key);
  const row = sheet.rows[0]?.row ?? 1;
  return { forms: [{ place: { file, sheet: sheet.name, row }, cells, asked, isUnclear }], remarks };
}
