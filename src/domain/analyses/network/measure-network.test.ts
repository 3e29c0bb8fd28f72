import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { describe, expect, test } from 'vitest';
import { buildGraph, type NamedContact } from './build-graph.ts';
import { findBrokers } from './find-brokers.ts';
import { measureNetwork } from './measure-network.ts';

const contacts = (lines: string): NamedContact[] =>
  lines
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [from = '', to = ''] = pair.split('-');
      return { from, to };
    });

const measure = (lines: string, alone: string[] = []) =>
  measureNetwork(buildGraph(contacts(lines), alone));

/** Krackhardt (1990), Assessing the Political Landscape: ten people, 18 pairs. */
const kite = `
  Andre-Beverley Andre-Carol Andre-Diane Andre-Fernando Beverley-Diane Beverley-Ed Beverley-Garth
  Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth
  Fernando-Heather Garth-Heather Heather-Ike Ike-Jane`;

/** Padgett and Ansell (1993): marriages of 15 families of Florence, without Pucci, who had none. */
const florence = `
  Acciaiuoli-Medici Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Castellani-Barbadori
  Castellani-Peruzzi Castellani-Strozzi Guadagni-Lamberteschi Medici-Albizzi Medici-Barbadori
  Medici-Ridolfi Medici-Salviati Medici-Tornabuoni Peruzzi-Bischeri Peruzzi-Strozzi
  Ridolfi-Tornabuoni Salviati-Pazzi Strozzi-Bischeri Strozzi-Ridolfi Tornabuoni-Guadagni`;

const rounded = (values: readonly { party: string; betweenness: number }[]) =>
  Object.fromEntries(values.map(({ party, betweenness }) => [party, +betweenness.toFixed(4)]));

describe('Krackhardt’s kite', () => {
  const network = measure(kite);

  test('has Diane with most contacts and Heather on most ways', () => {
    // networkx 3.6.1: betweenness_centrality(krackhardt_kite_graph(), normalized=False)
    expect(rounded(network.parties)).toEqual({
      Andre: 0.8333,
      Beverley: 0.8333,
      Carol: 0,
      Diane: 3.6667,
      Fernando: 8.3333,
      Ed: 0,
      Garth: 8.3333,
      Heather: 14,
      Ike: 8,
      Jane: 0,
    });
    const degrees = network.parties.map(({ party, degree }) => `${party} ${degree}`);
    expect(degrees.toSorted()).toEqual([
      ...['Andre 4', 'Beverley 4', 'Carol 3', 'Diane 6', 'Ed 3'],
      ...['Fernando 5', 'Garth 5', 'Heather 3', 'Ike 2', 'Jane 1'],
    ]);
  });

  test('has the density and the centralisation that are known of it', () => {
    expect(network.density).toBe(0.4);
    expect(network.degreeCentralisation).toBeCloseTo(1 / 3);
    expect(network.betweennessCentralisation).toBeCloseTo(0.2963, 4);
    expect(network.components).toEqual([10]);
  });

  test('falls apart without Heather or Ike', () => {
    const brokers = network.parties.filter(({ parts }) => parts > 1);
    expect(brokers.map(({ party, parts }) => [party, parts])).toEqual([
      ['Heather', 2],
      ['Ike', 2],
    ]);
  });
});

describe('the families of Florence', () => {
  const network = measure(florence);
  const of = (name: string) => network.parties.find(({ party }) => party === name);

  test('have the Medici on more than half of all ways', () => {
    expect(of('Medici')?.betweenness).toBeCloseTo(47.5);
    expect(of('Medici')?.betweennessShare).toBeCloseTo(0.522, 4);
    expect(of('Guadagni')?.betweenness).toBeCloseTo(23.1667, 4);
    expect(of('Ridolfi')?.betweenness).toBeCloseTo(10.3333, 4);
    expect(network.density).toBeCloseTo(0.1905, 4);
    expect(network.degreeCentralisation).toBeCloseTo(0.2747, 4);
    expect(network.betweennessCentralisation).toBeCloseTo(0.4368, 4);
  });

  test('have four that hold others together, the Medici three parts', () => {
    const brokers = network.brokers.map(({ party, parts }) => [
      network.parties[party]?.party,
      parts,
    ]);
    expect(brokers[0]).toEqual(['Medici', 3]);
    expect(brokers.slice(1).toSorted()).toEqual([
      ['Albizzi', 2],
      ['Guadagni', 2],
      ['Salviati', 2],
    ]);
  });
});

describe('ends of the scale', () => {
  test('a star is wholly centralised, a circle not at all', () => {
    const star = measure('hub-a hub-b hub-c hub-d');
    expect([star.degreeCentralisation, star.betweennessCentralisation]).toEqual([1, 1]);
    const circle = measure('a-b b-c c-d d-a');
    expect([circle.degreeCentralisation, circle.betweennessCentralisation]).toEqual([0, 0]);
    expect(star.brokers).toEqual([{ party: 0, parts: 4 }]);
    expect(circle.brokers).toEqual([]);
  });

  test('two parties have a density, and nothing to centralise', () => {
    expect(measure('a-b')).toMatchObject({ density: 1, degreeCentralisation: undefined });
    expect(measure('a-b').parties[0]?.betweennessShare).toBeUndefined();
  });

  test('a chain of thousands is no matter', () => {
    const chain = Array.from({ length: 5000 }, (_, n) => ({ from: `${n}`, to: `${n + 1}` }));
    expect(findBrokers(buildGraph(chain))).toHaveLength(4999);
  });
});

describe('contacts', () => {
  test('between the same two are one line, in and out told apart', () => {
    const graph = buildGraph([
      { from: 'a', to: 'b', weight: 2 },
      { from: 'a', to: 'b', weight: 3 },
      { from: 'b', to: 'a' },
      { from: 'a', to: 'c' },
      { from: 'c', to: 'c' },
    ]);
    const { parties, mutual, pairs, named } = measureNetwork(graph);
    expect([pairs, named, mutual]).toEqual([2, 3, 0.5]);
    const [a] = parties;
    expect(a).toMatchObject({ party: 'a', degree: 2, out: 2, in: 1, weight: 7 });
  });

  test('leave parties without any in components of their own', () => {
    const { components, parties } = measure('a-b b-c d-e', ['f']);
    expect(components).toEqual([3, 2, 1]);
    expect(parties.at(-1)).toMatchObject({ party: 'f', degree: 0, component: 2, parts: 1 });
  });
});

const lines = fc.array(
  fc.record({ from: fc.integer({ min: 0, max: 11 }), to: fc.integer({ min: 0, max: 11 }) }),
  { minLength: 1, maxLength: 30 },
);

test('betweenness is that of graphology, whatever the network', () => {
  fc.assert(
    fc.property(lines, (drawn) => {
      const named = drawn.map(({ from, to }) => ({ from: `${from}`, to: `${to}` }));
      const own = measureNetwork(buildGraph(named));
      const graph = new UndirectedGraph();
      for (const { from, to } of named) if (from !== to) graph.mergeEdge(from, to);
      // networkx refuses an empty network.
      fc.pre(graph.order > 0);
      const expected = betweennessCentrality(graph, { normalized: false });
      for (const { party, betweenness } of own.parties)
        expect(betweenness).toBeCloseTo(expected[party] ?? Number.NaN);
    }),
  );
});

test('a party is a broker exactly if the network has more parts without it', () => {
  fc.assert(
    fc.property(lines, (drawn) => {
      const named = drawn.map(({ from, to }) => ({ from: `${from}`, to: `${to}` }));
      const whole = measureNetwork(buildGraph(named));
      for (const { party, parts, degree } of whole.parties) {
        const others = named.filter(({ from, to }) => from !== party && to !== party);
        const left = whole.parties.map((one) => one.party).filter((one) => one !== party);
        const { components } = measureNetwork(buildGraph(others, left));
        const without = components.length - whole.components.length + 1;
        expect(degree === 0 ? 1 : Math.max(without, 1)).toBe(parts);
      }
    }),
  );
});
