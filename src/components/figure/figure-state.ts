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

/**
 * Rows as CSV for spreadsheets: byte order mark, quotes, and nothing that would run as a formula.
 */
export function toCsvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string) => {
    const plain = text.trim().replaceAll(/\s+/g, ' ');
    const number = /^-?\d+(\.\d+)?$/.test(plain);
    const safe = !number && /^[=+\-@]/.test(plain) ? `'${plain}` : plain;
    return /[",]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}
