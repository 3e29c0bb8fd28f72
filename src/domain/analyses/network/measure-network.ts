import type { ContactGraph } from './build-graph.ts';
import { type Broker, findBrokers } from './find-brokers.ts';
import { measureBetweenness } from './measure-betweenness.ts';

export interface PartyMeasures {
  readonly party: string;
  /** Number of parties in contact, in either direction. */
  readonly degree: number;
  /** Number of parties it names, and of those naming it. */
  readonly out: number;
  readonly in: number;
  readonly weight: number;
  /** Pairs of others with a shortest path through it, and their share of all such pairs. */
  readonly betweenness: number;
  readonly betweennessShare: number | undefined;
  /** Number of parts its component would split into without it; 1 unless it is a broker. */
  readonly parts: number;
  /** Index of its component, the largest first. */
  readonly component: number;
}

/** Measures of the whole network. Shares are from 0 to 1. */
export interface NetworkMeasures {
  readonly parties: readonly PartyMeasures[];
  readonly pairs: number;
  readonly named: number;
  /** Pairs in contact as a share of all possible pairs. */
  readonly density: number | undefined;
  /** Share of pairs in contact that name each other. */
  readonly mutual: number | undefined;
  /** Sizes of the components, largest first. */
  readonly components: readonly number[];
  /** Resemblance to a star: 1 if one party connects all, 0 if all are alike. */
  readonly degreeCentralisation: number | undefined;
  readonly betweennessCentralisation: number | undefined;
  readonly brokers: readonly Broker[];
}

/** Sum of differences to the greatest value, as a share of a star's. */
function centralise(values: readonly number[], ofStar: number): number | undefined {
  if (values.length < 3) return undefined;
  const max = Math.max(...values);
  return values.reduce((sum, value) => sum + max - value, 0) / ofStar;
}

/** Connected components, largest first; parties by number. */
function findComponents({ neighbours }: ContactGraph): number[][] {
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

/**
 * Measure a network of contacts. The strategy (line 321) asks for a cluster's contacts, hubs and their
 * intensity; its drawing is lost and it names no measures. Used here are the common ones, degree, betweenness
 * and centralisation by Freeman (1979), on the undirected graph. Below three parties there is no centralisation.
 * For n parties:
 * - density = pairs in contact / (n (n − 1) / 2)
 * - centralisation by degree = Σ (greatest − own) / ((n − 1) (n − 2))
 * - centralisation by betweenness = Σ (greatest − own) / ((n − 1)² (n − 2) / 2)
 */
export function measureNetwork(graph: ContactGraph): NetworkMeasures {
  const { neighbours, named, pairs, weights } = graph;
  const n = graph.parties.length;
  const betweenness = measureBetweenness(graph);
  const components = findComponents(graph);
  const brokers = findBrokers(graph);
  const componentOf = new Map(
    components.flatMap((part, index) => part.map((party) => [party, index] as const)),
  );
  const partsOf = new Map(brokers.map(({ party, parts }) => [party, parts]));
  const othersPairs = ((n - 1) * (n - 2)) / 2;
  const parties = graph.parties.map((party, at): PartyMeasures => {
    const own = betweenness[at] ?? 0;
    return {
      party,
      degree: neighbours[at]?.length ?? 0,
      out: graph.out[at] ?? 0,
      in: graph.in[at] ?? 0,
      weight: weights[at] ?? 0,
      betweenness: own,
      betweennessShare: othersPairs > 0 ? own / othersPairs : undefined,
      parts: partsOf.get(at) ?? 1,
      component: componentOf.get(at) ?? 0,
    };
  });
  const degrees = parties.map(({ degree }) => degree);
  return {
    parties,
    pairs,
    named,
    density: n < 2 ? undefined : pairs / ((n * (n - 1)) / 2),
    mutual: pairs === 0 ? undefined : (named - pairs) / pairs,
    components: components.map(({ length }) => length),
    degreeCentralisation: centralise(degrees, (n - 1) * (n - 2)),
    betweennessCentralisation: centralise(betweenness, (n - 1) * othersPairs),
    brokers,
  };
}
