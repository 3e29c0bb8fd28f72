import { type Cell, toCsv } from '../../exports/csv.ts';

/** A reader's choice for a figure: a value by facet. */
export type FigureChoice = Readonly<Record<string, string>>;

/** Whether a row, with its stage and its space-separated sectors, matches the choice. */
export function matchRow(
  row: { readonly stage: string | undefined; readonly sectors: string | undefined },
  choice: FigureChoice,
): boolean {
  if (choice.stage && row.stage !== choice.stage) return false;
  return !choice.sector || (row.sectors ?? '').split(' ').includes(choice.sector);
}

/** Rows of a page as CSV: white space is trimmed, and plain numbers are numbers. */
export function toCsvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): Cell => {
    const plain = text.trim().replaceAll(/\s+/g, ' ');
    return /^-?\d+(\.\d+)?$/.test(plain) && String(Number(plain)) === plain ? Number(plain) : plain;
  };
  return toCsv(rows.map((row) => row.map(cell)));
}
