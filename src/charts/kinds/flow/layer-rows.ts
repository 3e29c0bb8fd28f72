import type { ChartRow } from '../../tools/model/chart-data.ts';

/** A link between rows in layout direction. */
export interface FlowLink {
  readonly from: string;
  readonly to: string;
  /** Whether it points against the layout, since it closes a cycle. */
  readonly back: boolean;
}

/**
 * Links of rows without cycles: a link back to an ancestor is reversed. Links to missing rows, self-links and
 * duplicates are omitted.
 */
export function readLinks(rows: readonly ChartRow[]): FlowLink[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const open = new Set<string>();
  const closed = new Set<string>();
  const links = new Map<string, FlowLink>();
  const visit = (row: ChartRow) => {
    open.add(row.id);
    for (const { to } of row.links ?? []) {
      const next = byId.get(to);
      if (!next || to === row.id) continue;
      const back = open.has(to);
      links.set(
        `${row.id} ${to}`,
        back ? { from: to, to: row.id, back } : { from: row.id, to, back },
      );
      if (!back && !closed.has(to)) visit(next);
    }
    open.delete(row.id);
    closed.add(row.id);
  };
  // Cycles are best cut at the link into their first row, so rows without incoming links go first.
  const led = new Set(rows.flatMap(({ links = [] }) => links.map(({ to }) => to)));
  for (const row of [...rows.filter(({ id }) => !led.has(id)), ...rows]) {
    if (!closed.has(row.id)) visit(row);
  }
  return [...links.values()];
}

/**
 * Layer of each row: its longest path from a row without incoming links; later if the layer is full.
 * @param links without cycles
 * @param max max rows in a layer
 */
export function layerRows(
  rows: readonly ChartRow[],
  links: readonly FlowLink[],
  max: number,
): Map<string, number> {
  const waiting = new Map(rows.map(({ id }) => [id, links.filter(({ to }) => to === id).length]));
  const earliest = new Map(rows.map(({ id }) => [id, 0]));
  const layers = new Map<string, number>();
  const counts: number[] = [];
  const ready = rows.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id);
  for (const id of ready) {
    let layer = earliest.get(id) as number;
    while ((counts[layer] ?? 0) >= max) layer++;
    counts[layer] = (counts[layer] ?? 0) + 1;
    layers.set(id, layer);
    for (const { from, to } of links) {
      if (from !== id) continue;
      earliest.set(to, Math.max(earliest.get(to) as number, layer + 1));
      const left = (waiting.get(to) as number) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return layers;
}
