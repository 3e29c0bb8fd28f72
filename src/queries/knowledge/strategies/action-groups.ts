import type { ActionRow } from './action-rows.ts';

/** Consecutive actions with the same parent parts, so that each part has its heading. */
export interface ActionGroup {
  readonly label: string;
  readonly rows: readonly ActionRow[];
}

/** Rows of the table grouped by their parts, in order. */
export function groupActions(rows: readonly ActionRow[]): ActionGroup[] {
  const groups: { label: string; rows: ActionRow[] }[] = [];
  for (const row of rows) {
    const label = row.above.join(' · ');
    const last = groups.at(-1);
    if (last?.label === label) last.rows.push(row);
    else groups.push({ label, rows: [row] });
  }
  return groups;
}
