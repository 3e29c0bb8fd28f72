import type { ActionRow } from './action-rows.ts';

/** Actions in a run of the same parts above them, so that each part has its heading. */
export interface ActionGroup {
  readonly label: string;
  readonly rows: readonly ActionRow[];
}

/** The rows of the table under the parts to which they belong, in their order. */
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
