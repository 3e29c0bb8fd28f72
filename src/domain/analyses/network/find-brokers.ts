import type { ContactGraph } from './build-graph.ts';

/** A party without which others would no longer reach each other. */
export interface Broker {
  /** Its number in the graph. */
  readonly party: number;
  /** Into how many parts its component would fall without it: two or more. */
  readonly parts: number;
}

interface Step {
  readonly node: number;
  readonly parent: number;
  /** The next of its neighbours to look at. */
  next: number;
}

/**
 * Brokers as cut vertices: parties whose loss breaks a component into parts (Hopcroft and Tarjan 1973:
 * one walk in depth; a child from which no way leads back above its parent is cut off with the
 * parent). Those that cut off most parts come first, in the order of the graph among equals. Without
 * recursion: a chain of thousands would be too deep for it.
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
    // What is above a root is nothing: its children are all there is.
    cut[root] = (cut[root] as number) - 1;
  }
  return [...cut]
    .flatMap((parts, party) => (parts > 0 ? [{ party, parts: parts + 1 }] : []))
    .sort((a, b) => b.parts - a.parts);
}
