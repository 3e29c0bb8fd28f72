import type { ActionRow } from './action-rows.ts';

/** An action with the years in which it was to happen. */
export interface DatedAction {
  readonly code: string | undefined;
  readonly label: string;
  readonly href: string;
  /** For each year of the table: was it to happen then? */
  readonly planned: readonly boolean[];
}

/** The years of the actions as a table. */
export interface ActionYears {
  readonly years: readonly string[];
  readonly actions: readonly DatedAction[];
}

/** The actions that a source dates, from the first year of any to the last; undefined where none is dated. */
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
