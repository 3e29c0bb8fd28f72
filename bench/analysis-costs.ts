import { UndirectedGraph } from 'graphology';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import { seedRandom } from '../src/charts/kinds/network/simulate-network.ts';
import { buildGraph, type NamedContact } from '../src/domain/analyses/network/build-graph.ts';
import { measureNetwork } from '../src/domain/analyses/network/measure-network.ts';
import { holdAreas } from '../src/domain/analyses/three-star/hold-areas.ts';
import { giveStars } from '../src/domain/analyses/three-star/give-stars.ts';
import { readJobs } from '../src/domain/analyses/three-star/jobs-table.ts';
import { measureStars } from '../src/domain/analyses/three-star/measure-stars.ts';
import { markdownTable } from './markdown-table.ts';

/** Contacts of each party. */
const contactsEach = 3;

/** Reproducible invented network. */
export function inventContacts(parties: number): NamedContact[] {
  const random = seedRandom(7);
  return Array.from({ length: parties - 1 }, (_, at) => at + 1).flatMap((at) =>
    Array.from({ length: contactsEach }, () => ({
      from: `p${at}`,
      to: `p${Math.floor(random() ** 2 * at)}`,
    })),
  );
}

/** Seconds of the fastest of three runs. */
function time(run: () => void): number {
  const runs = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  });
  return Math.min(...runs);
}

function measureParties(parties: number): string[] {
  const contacts = inventContacts(parties);
  const graph = buildGraph(contacts);
  const own = time(() => measureNetwork(graph));
  const other = new UndirectedGraph();
  for (const { from, to } of contacts) if (from !== to) other.mergeEdge(from, to);
  const floor = time(() => betweennessCentrality(other));
  return [
    parties.toLocaleString('en'),
    graph.pairs.toLocaleString('en'),
    own.toFixed(2),
    floor.toFixed(2),
    (own / floor).toFixed(2),
  ];
}

function measureJobs(areas: number, sectors: number): string[] {
  const random = seedRandom(11);
  const rows = Array.from({ length: areas * sectors }, (_, at) => ({
    region: `r${Math.floor(at / sectors)}`,
    sector: `s${at % sectors}`,
    persons: Math.floor(random() * 1000),
  }));
  const thresholds = { size: 0.1, dominance: 0.02, specialisation: 1.5 };
  const seconds = time(() => {
    const table = readJobs(rows);
    const held = holdAreas(table, () => 'XX', 'all');
    giveStars(measureStars(table, held), thresholds);
  });
  return [`${areas} × ${sectors}`, (areas * sectors).toLocaleString('en'), seconds.toFixed(3)];
}

/** Cost of the analyses that grow with their tables. */
export function reportAnalyses(): string[] {
  const network = markdownTable(
    ['parties', 'pairs in contact', 'all measures, s', 'graphology, betweenness alone, s', 'ratio'],
    [200, 1000, 2000].map(measureParties),
  );
  const stars = markdownTable(
    ['areas × sectors', 'cells', 'seconds'],
    [measureJobs(30, 195), measureJobs(81, 195)],
  );
  return [
    '## Analyses',
    network,
    `Invented networks in which each party names ${contactsEach} others. Aim: 2,000 parties in no more than twice the time of graphology-metrics, which computes betweenness alone.`,
    stars,
    'The three measures and their stars. İzmir had 30 districts and 195 sectors of four digits.',
  ];
}
