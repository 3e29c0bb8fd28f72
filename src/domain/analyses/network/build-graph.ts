export interface NamedContact {
  readonly from: string;
  readonly to: string;
  /** Frequency or strength; above 0. */
  readonly weight?: number;
}

/** Undirected graph of contacts; parties are identified by number. */
export interface ContactGraph {
  /** Parties in order of their first contact. */
  readonly parties: readonly string[];
  /** Distinct neighbours of each party, by number. */
  readonly neighbours: readonly (readonly number[])[];
  /** Number of parties each one names, and of those naming it. */
  readonly out: readonly number[];
  readonly in: readonly number[];
  /** Total weight of all contacts from or to the party. */
  readonly weights: readonly number[];
  /** Pairs in contact, and directed contacts between distinct parties, whatever their topic. */
  readonly pairs: number;
  readonly named: number;
}

/**
 * Build a graph of contacts. Several contacts between the same two parties form one edge with their weights
 * added; self-contacts are dropped.
 * @param alone parties without contacts that belong to the graph
 */
export function buildGraph(
  contacts: readonly NamedContact[],
  alone: readonly string[] = [],
): ContactGraph {
  const numbers = new Map<string, number>();
  const numberOf = (party: string) => {
    const known = numbers.get(party) ?? numbers.size;
    numbers.set(party, known);
    return known;
  };
  const between = contacts.filter(({ from, to }) => from !== to);
  const ends = between.map(({ from, to, weight = 1 }) => ({
    from: numberOf(from),
    to: numberOf(to),
    weight,
  }));
  for (const party of alone) numberOf(party);
  const sets = () => Array.from({ length: numbers.size }, () => new Set<number>());
  const [near, named, naming] = [sets(), sets(), sets()];
  const weights = new Array<number>(numbers.size).fill(0);
  for (const { from, to, weight } of ends) {
    near[from]?.add(to);
    near[to]?.add(from);
    named[from]?.add(to);
    naming[to]?.add(from);
    weights[from] = (weights[from] ?? 0) + weight;
    weights[to] = (weights[to] ?? 0) + weight;
  }
  const sizes = (all: readonly Set<number>[]) => all.map(({ size }) => size);
  const add = (all: readonly number[]) => all.reduce((sum, one) => sum + one, 0);
  return {
    parties: [...numbers.keys()],
    neighbours: near.map((own) => [...own].sort((a, b) => a - b)),
    out: sizes(named),
    in: sizes(naming),
    weights,
    pairs: add(sizes(near)) / 2,
    named: add(sizes(named)),
  };
}
