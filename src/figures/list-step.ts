import { measureText } from '../fonts/typeset.ts';

export interface TableWords {
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Min length of a cell that counts as a sentence. */
export const sentenceLength = 100;

/** Font sizes and column gaps in pixels, as set by base.css, scene.css and listed-table.css. */
const letters = { head: 13, cell: 14 } as const;
const gaps = { phone: 8, desk: 14.4 } as const;
const mark = 20;
const sentence = 256;

/** Content width of the narrowest phone, in pixels. */
const phone = 288;
/** Letters of a browser take up to this much more than they measure; wider screens have room for it. */
const wider = 1.02;

/**
 * Container widths in rem below which rows become lists; listed-table.css has a class for each. A table wider
 * than the widest step scrolls on the widest page.
 */
export const listSteps = [21, 28, 44, 58] as const;
export type ListStep = (typeof listSteps)[number];

const widestWord = (text: string, size: number) =>
  text.length > sentenceLength
    ? sentence
    : Math.max(0, ...text.split(/[ \n]+/).map((word) => measureText(word, size)));

/** With no word broken, in pixels. */
const columnWidths = ({ heads, rows }: TableWords, grow: number) =>
  heads.map((head, column) =>
    Math.max(
      widestWord(head, letters.head * grow),
      ...rows.map((row) => widestWord(row[column] ?? '', letters.cell * grow)),
    ),
  );

/**
 * Container width in rem below which a table is shown as a list of rows, because columns would overflow;
 * undefined for one that fits the narrowest phone, and for two columns, whose words wrap.
 * @param marked whether a mark precedes the words of a column
 */
export function listStepOf(table: TableWords, marked = false): ListStep | undefined {
  if (table.heads.length <= 2) return undefined;
  const wordsAt = (grow: number) =>
    columnWidths(table, grow).reduce((sum, width) => sum + width, marked ? mark : 0);
  const between = table.heads.length - 1;
  if (wordsAt(wider) + between * gaps.phone <= phone) return undefined;
  const least = wordsAt(1) + between * gaps.desk;
  return listSteps.find((step) => step * 16 >= least) ?? listSteps.at(-1);
}
