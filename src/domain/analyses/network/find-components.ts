import type { ContactGraph } from './build-graph.ts';

/** Connected components, largest first; parties by number. */
export function findComponents({ neighbours }: ContactGraph): number[][] {
  const seen = new Set<number>();
  const components: number[][] = [];
  for (const start of neighbours.keys()) {
    if (seen.has(start)) continue;
    seen.add(start);
    const part = [start];
    for (const node of part) {
      for (const near of neighbours[node] ?? []) {
        if (seen.has(near)) continue;
        seen.add(near);
        part.push(near);
      }
    }
    components.push(part);
  }
  return components.sort((a, b) => b.length - a.length);
}
