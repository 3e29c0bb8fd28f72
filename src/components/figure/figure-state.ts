import { type Cell, toCsv } from '../../exports/csv.ts';

/** What a reader has chosen at a figure: a value by facet. */
export type FigureChoice = Readonly<Record<string, string>>;

/** Does a row, with its stage and its sectors divided by spaces, meet the choice? */
export function matchRow(
  row: { readonly stage: string | undefined; readonly sectors: string | undefined },
  choice: FigureChoice,
): boolean {
  if (choice.stage && row.stage !== choice.stage) return false;
  return !choice.sector || (row.sectors ?? '').split(' ').includes(choice.sector);
}

/** Rows as a page prints them as CSV: white space is taken out, and plain numbers are numbers. */
export function toCsvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): Cell => {
    const plain = text.trim().replaceAll(/\s+/g, ' ');
    return /^-?\d+(\.\d+)?$/.test(plain) && String(Number(plain)) === plain ? Number(plain) : plain;
  };
  return toCsv(rows.map((row) => row.map(cell)));
}
