import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { FigureTable, TableCell, TableColumn } from '../../figures/table.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import type { ResultTable } from '../result-table.ts';
import { buildGraph, type ContactGraph } from './build-graph.ts';
import { measureNetwork, type NetworkMeasures, type PartyMeasures } from './measure-network.ts';
import { type Contacts, readContacts } from './read-contacts.ts';

const round = (value: number): number => Math.round(value * 100) / 100;

const share = (value: number | undefined): TableCell =>
  value === undefined ? { missing: 'not-applicable' } : round(value * 100);

const number = (id: string, column: Partial<TableColumn> & Pick<TableColumn, 'label'>) =>
  ({ id, type: 'number', ...column }) as const;

/** Party as a row id, for links of a drawing. */
const idOf = (party: string) => party.replaceAll('/', '-');

/** Every party with its measures, most contacts first, and its links for a drawing. */
function tabulateParties(
  { parties }: NetworkMeasures,
  graph: ContactGraph,
  { nameOf }: Contacts,
): FigureTable {
  const groupOf = (party: string) => JSON.stringify(nameOf(party).group);
  // Parties are grouped, with groups in order of first appearance.
  const groups = [...new Set(parties.map(({ party }) => groupOf(party)))];
  const order = [...parties.keys()].sort((a, b) => {
    const [one, other] = [parties[a], parties[b]];
    const placeOf = (party: PartyMeasures | undefined) =>
      groups.indexOf(groupOf(party?.party ?? ''));
    return (
      placeOf(one) - placeOf(other) ||
      (other?.degree ?? 0) - (one?.degree ?? 0) ||
      (other?.betweenness ?? 0) - (one?.betweenness ?? 0)
    );
  });
  return {
    head: { word: 'party' },
    columns: [
      number('degree', { label: { word: 'degree' } }),
      number('out', { label: { word: 'degreeOut' } }),
      number('in', { label: { word: 'degreeIn' } }),
      number('weight', { label: { word: 'contactWeight' } }),
      number('betweenness', { label: { word: 'betweenness' } }),
      number('share', { label: { word: 'betweennessShare' }, unit: 'percent' }),
      number('parts', { label: { word: 'partsWithout' } }),
      number('component', { label: { word: 'component' } }),
    ],
    rows: order.flatMap((at) => {
      const one = parties[at];
      if (!one) return [];
      const links = (graph.neighbours[at] ?? [])
        .filter((near) => near > at)
        .map((near) => ({ to: idOf(graph.parties[near] ?? '') }));
      return [
        {
          id: idOf(one.party),
          ...nameOf(one.party),
          cells: [
            one.degree,
            one.out,
            one.in,
            round(one.weight),
            round(one.betweenness),
            share(one.betweennessShare),
            one.parts,
            one.component + 1,
          ],
          links,
        },
      ];
    }),
  };
}

function tabulateWhole(network: NetworkMeasures): FigureTable {
  return {
    head: { word: 'network' },
    columns: [
      number('parties', { label: { word: 'parties' } }),
      number('pairs', { label: { word: 'pairsInContact' } }),
      number('density', { label: { word: 'density' }, unit: 'percent' }),
      number('mutual', { label: { word: 'mutual' }, unit: 'percent' }),
      number('components', { label: { word: 'components' } }),
      number('largest', { label: { word: 'largestComponent' } }),
      number('degree-centralisation', { label: { word: 'degreeCentralisation' }, unit: 'percent' }),
      number('betweenness-centralisation', {
        label: { word: 'betweennessCentralisation' },
        unit: 'percent',
      }),
      number('brokers', { label: { word: 'brokers' } }),
    ],
    rows: [
      {
        id: 'whole',
        label: { word: 'network' },
        cells: [
          network.parties.length,
          network.pairs,
          share(network.density),
          share(network.mutual),
          network.components.length,
          network.components[0] ?? 0,
          share(network.degreeCentralisation),
          share(network.betweennessCentralisation),
          network.brokers.length,
        ],
      },
    ],
  };
}

/** Tables of a network: the whole, and each party with its links. */
export function tabulateNetwork(
  analysis: AnalysisOf<'network'>,
  { parts }: AnalysisSource,
): ResultTable[] {
  const contacts = readContacts(analysis, parts);
  if (!contacts || contacts.contacts.length === 0) return [];
  const graph = buildGraph(contacts.contacts, contacts.alone);
  const network = measureNetwork(graph);
  return [
    { name: 'whole', caption: { word: 'networkWhole' }, table: tabulateWhole(network) },
    {
      name: 'parties',
      caption: { word: 'networkParties' },
      told: 'degree',
      table: tabulateParties(network, graph, contacts),
    },
  ];
}
