import type { ActionRow } from './action-rows.ts';

export interface DatedAction {
  readonly code: string | undefined;
  readonly label: string;
  readonly href: string;
  /** Whether it is planned, for each year of the table. */
  readonly planned: readonly boolean[];
}

export interface ActionYears {
  readonly years: readonly string[];
  readonly actions: readonly DatedAction[];
}

/** Dated actions, from the first year to the last; undefined if none are dated. */
export function viewActionYears(rows: readonly ActionRow[]): ActionYears | undefined {
  const dated = rows.flatMap(({ years, ...row }) => (years ? [{ ...row, years }] : []));
  if (dated.length === 0) return undefined;
  const first = Math.min(...dated.map(({ years }) => years[0]));
  const last = Math.max(...dated.map(({ years }) => years[1]));
  const columns = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return {
    years: columns.map(String),
    actions: dated.map(({ code, label, href, years: [from, to] }) => ({
      code,
      label,
      href,
      planned: columns.map((year) => from <= year && year <= to),
    })),
  };
}
