import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { measureText } from '../../../src/fonts/typeset.ts';
import { colours } from '../letters.ts';
import type { KeysBlock, TableCell as Cell, TableRow as Row } from '../office-report.ts';
import { wordsOf } from '../read-spans.ts';
import type { WordText } from './text.ts';

/** Twentieths of a point between the margins of A4. */
export const textWidth = 9410;

/** Sizes of letters in points, with the styles of cells that have them: a table of many columns takes a smaller one. */
const sizes = [
  { size: 8.5, style: 'Cell' },
  { size: 7.5, style: 'SmallCell' },
  { size: 6.5, style: 'SmallestCell' },
] as const;
export type CellSize = (typeof sizes)[number];

/** In twentieths of a point. */
const cellMargin = 80;
/** A column wider than this is read with effort, so its text breaks. */
const widest = 6000;

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const hair = { style: BorderStyle.SINGLE, size: 4, color: colours.hair };
const borders = {
  top: hair,
  bottom: hair,
  left: none,
  right: none,
  insideHorizontal: hair,
  insideVertical: none,
};
const margins = { top: 40, bottom: 40, left: cellMargin, right: cellMargin };

function measureCell(
  { spans, isHead }: Cell,
  size: number,
): { readonly least: number; readonly most: number } {
  const text = wordsOf(spans);
  const width = (words: string) =>
    measureText(words, size, isHead ? 600 : 400) * 20 * 1.08 + 2 * cellMargin + 20;
  const least = Math.max(...text.split(/[\s–/-]+/).map(width));
  return { least, most: Math.min(width(text), widest) };
}

const sum = (widths: readonly number[]) => widths.reduce((all, one) => all + one, 0);

/** Least and greatest width of each column. */
function measureColumns(rows: readonly Row[], size: number) {
  const count = Math.max(...rows.map(({ cells }) => sum(cells.map(({ columns }) => columns))));
  const least = Array<number>(count).fill(300);
  const most = Array<number>(count).fill(300);
  for (const { cells } of rows) {
    let at = 0;
    for (const cell of cells) {
      if (cell.columns === 1) {
        const width = measureCell(cell, size);
        least[at] = Math.max(least[at] ?? 0, width.least);
        most[at] = Math.max(most[at] ?? 0, width.most, width.least);
      }
      at += cell.columns;
    }
  }
  return { least, most };
}

/**
 * Widths of columns as browsers compute them: the longest word fits, and the rest goes to those that need it. If
 * the words do not fit, the letters are smaller.
 */
export function fitColumns(rows: readonly Row[]): {
  readonly widths: readonly number[];
  readonly style: CellSize['style'];
} {
  const fits = sizes.map(({ size, style }) => ({ ...measureColumns(rows, size), style }));
  const fit = fits.find(({ least }) => sum(least) <= textWidth) ?? fits.at(-1);
  if (!fit) return { widths: [textWidth], style: 'Cell' };
  const { least, most, style } = fit;
  const left = textWidth - sum(least);
  const wish = sum(most) - sum(least);
  const widths = least.map((width, at) =>
    left > 0 && wish > 0
      ? width + (left * ((most[at] ?? 0) - width)) / wish
      : (width * textWidth) / sum(least),
  );
  return { widths: widths.map(Math.floor), style };
}

function writeRows(rows: readonly Row[], style: string, text: WordText): TableRow[] {
  return rows.map(
    ({ part, cells }) =>
      new TableRow({
        tableHeader: part === 'head',
        cantSplit: true,
        children: cells.map(
          (cell) =>
            new TableCell({
              columnSpan: cell.columns,
              ...(part === 'head' || part === 'group'
                ? { shading: { type: ShadingType.CLEAR, fill: colours.wash, color: 'auto' } }
                : {}),
              children: [
                new Paragraph({
                  style: part === 'body' ? style : `${style}Head`,
                  // A group's heading stays with its first row.
                  keepNext: part === 'group' || part === 'head',
                  ...(cell.isNumber ? { alignment: AlignmentType.END } : {}),
                  children: text.write(cell.spans, {}),
                }),
              ],
            }),
        ),
      }),
  );
}

/** Rows of a table, as wide as the text; its head is repeated on each page. */
export function writeTable(rows: readonly Row[], text: WordText): Table {
  const { widths, style } = fitColumns(rows);
  return new Table({
    rows: writeRows(rows, style, text),
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins,
  });
}

/** Values in large print beside what they count. */
export function writeKeys({ keys }: KeysBlock, text: WordText): Table {
  const widths = [1900, textWidth - 1900];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders,
    margins: { ...margins, top: 60, bottom: 60 },
    rows: keys.map(
      ({ value, label, source }) =>
        new TableRow({
          cantSplit: true,
          children: [
            new TableCell({
              verticalAlign: VerticalAlign.CENTER,
              children: [new Paragraph({ style: 'KeyValue', text: value })],
            }),
            new TableCell({
              verticalAlign: VerticalAlign.CENTER,
              children: [
                new Paragraph({ spacing: { after: 0 }, children: text.write(label, {}) }),
                ...(source.length > 0
                  ? [new Paragraph({ style: 'Source', children: text.write(source, {}) })]
                  : []),
              ],
            }),
          ],
        }),
    ),
  });
}
