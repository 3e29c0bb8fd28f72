import type { ContactGraph } from './build-graph.ts';
import { type Broker, findBrokers } from './find-brokers.ts';
import { findComponents } from './find-components.ts';
import { measureBetweenness } from './measure-betweenness.ts';

/** A party in the network. */
export interface PartyMeasures {
  readonly party: string;
  /** Parties with which it is in contact, whoever named it. */
  readonly degree: number;
  /** How many it names, and how many name it. */
  readonly out: number;
  readonly in: number;
  readonly weight: number;
  /** Pairs of others whose shortest way leads over it, and their share of all such pairs. */
  readonly betweenness: number;
  readonly betweennessShare: number | undefined;
  /** Into how many parts its component would fall without it; 1 for all that hold nothing together. */
  readonly parts: number;
  /** Its component, counted from 0, the largest first. */
  readonly component: number;
}

/** The network as a whole. Shares are from 0 to 1. */
export interface NetworkMeasures {
  readonly parties: readonly PartyMeasures[];
  readonly pairs: number;
  readonly named: number;
  /** Pairs in contact of all pairs that there could be. */
  readonly density: number | undefined;
  /** Of the pairs in contact, those of which both name the other. */
  readonly mutual: number | undefined;
  /** How many parties each component has, the largest first. */
  readonly components: readonly number[];
  /** How near the network is to a star: 1 where one holds all, 0 where all are alike. */
  readonly degreeCentralisation: number | undefined;
  readonly betweennessCentralisation: number | undefined;
  readonly brokers: readonly Broker[];
}

/** The differences to the greatest, as a part of those of a star. */
function centralise(values: readonly number[], ofStar: number): number | undefined {
  if (values.length < 3) return undefined;
  const most = Math.max(...values);
  return values.reduce((sum, value) => sum + most - value, 0) / ofStar;
}

/**
 * Measures a network of contacts. The strategy (line 321) asks with whom a cluster deals, where the
 * hubs are and how intense contacts are; its drawing is lost and it names no measures. These are the
 * usual ones: degree, betweenness and centralisation by Freeman (1979), on the graph in which it does
 * not matter who named the contact. For n parties:
 *
 * - density = pairs in contact / (n (n − 1) / 2)
 * - centralisation by degree = Σ (greatest − own) / ((n − 1) (n − 2))
 * - centralisation by betweenness = Σ (greatest − own) / ((n − 1)² (n − 2) / 2)
 *
 * Below three parties there is nothing to centralise.
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
