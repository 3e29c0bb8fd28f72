import type { ContactGraph } from './build-graph.ts';

/** Party whose removal would disconnect others. */
export interface Broker {
  /** Its number in the graph. */
  readonly party: number;
  /** Number of parts its component would split into: two or more. */
  readonly parts: number;
}

interface Step {
  readonly node: number;
  readonly parent: number;
  /** Next neighbour to visit. */
  next: number;
}

/**
 * Brokers as cut vertices, whose removal splits a component (Hopcroft and Tarjan 1973: one depth-first search; a
 * child without a path to above its parent is cut off with the parent). Ordered by number of parts, then in
 * graph order. Iterative, since a chain of thousands would overflow the stack.
 */
export function findBrokers({ neighbours }: ContactGraph): Broker[] {
  const size = neighbours.length;
  const entered = new Int32Array(size).fill(-1);
  const lowest = new Int32Array(size);
  const cut = new Int32Array(size);
  let time = 0;
  const enter = (node: number, parent: number): Step => {
    entered[node] = time;
    lowest[node] = time;
    time += 1;
    return { node, parent, next: 0 };
  };
  const lower = (node: number, to: number) => {
    lowest[node] = Math.min(lowest[node] as number, to);
  };
  for (let root = 0; root < size; root += 1) {
    if (entered[root] !== -1) continue;
    const stack = [enter(root, -1)];
    for (let step = stack.at(-1); step; step = stack.at(-1)) {
      const near = neighbours[step.node]?.[step.next];
      step.next += 1;
      if (near === undefined) {
        stack.pop();
        const { node, parent } = step;
        if (parent === -1) continue;
        lower(parent, lowest[node] as number);
        if ((lowest[node] as number) >= (entered[parent] as number))
          cut[parent] = (cut[parent] as number) + 1;
      } else if (entered[near] === -1) stack.push(enter(near, step.node));
      else if (near !== step.parent) lower(step.node, entered[near] as number);
    }
    // There is nothing above a root, only its children.
    cut[root] = (cut[root] as number) - 1;
  }
  return [...cut]
    .flatMap((parts, party) => (parts > 0 ? [{ party, parts: parts + 1 }] : []))
    .sort((a, b) => b.parts - a.parts);
}
