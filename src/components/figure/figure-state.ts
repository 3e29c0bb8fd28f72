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
