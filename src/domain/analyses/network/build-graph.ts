/** A contact that one party names. */
export interface NamedContact {
  readonly from: string;
  readonly to: string;
  /** How often or how strong; above 0. */
  readonly weight?: number;
}

/** Who is in contact with whom: parties by their number, whoever named the contact. */
export interface ContactGraph {
  /** Parties, in the order of their first contact. */
  readonly parties: readonly string[];
  /** The parties with which each is in contact, each once, by their number. */
  readonly neighbours: readonly (readonly number[])[];
  /** How many parties each names, and how many name it. */
  readonly out: readonly number[];
  readonly in: readonly number[];
  /** Sum of the weights of all contacts that it names or that name it. */
  readonly weights: readonly number[];
  /** Pairs in contact, and contacts named: from one party to another, whatever about. */
  readonly pairs: number;
  readonly named: number;
}

/**
 * Makes a graph of contacts. Several contacts between the same two parties are one line of it, and
 * their weights add up; a party in contact with itself is left out.
 * @param alone parties without a contact that belong to it too
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
