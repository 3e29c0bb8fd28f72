import { type Cell, toCsv } from '../../exports/csv.ts';

/** What a reader has chosen at a figure: a value by facet, and the view. */
export type FigureChoice = Readonly<Record<string, string>>;

const known = ['stage', 'sector', 'view'];

/** Reads `?stage=mature&view=table`; other parts of the address are left alone. */
export function readFilters(search: string): FigureChoice {
  const query = new URLSearchParams(search);
  return Object.fromEntries(
    known.flatMap((name) => (query.has(name) ? [[name, query.get(name) ?? '']] : [])),
  );
}

/** The address with a choice written into it; an empty value leaves its facet out. */
export function writeFilters(search: string, choice: FigureChoice): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(choice)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const text = query.toString();
  return text ? `?${text}` : '';
}

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
