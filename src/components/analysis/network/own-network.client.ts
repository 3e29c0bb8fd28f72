import { buildGraph } from '../../../domain/analyses/network/build-graph.ts';
import { measureNetwork } from '../../../domain/analyses/network/measure-network.ts';
import { fillWords } from '../lab/fill-words.ts';
import { startOwnTables } from '../lab/own-table.client.ts';
import { bodyOf, showRows } from '../lab/show-rows.client.ts';
import { drawNetwork } from './draw-network.client.ts';
import { readOwnContacts } from './read-own-contacts.ts';

startOwnTables(({ rows, root, write }) => {
  const { contacts, alone, leftOut } = readOwnContacts(rows);
  const graph = buildGraph(contacts, alone);
  const network = measureNetwork(graph);
  const told = root.querySelector<HTMLElement>('[data-left-out]');
  if (told) {
    told.textContent = fillWords(told.dataset.leftOut ?? '', { rows: leftOut.join('; ') });
    told.hidden = leftOut.length === 0;
  }
  const percent = (value: number | undefined) =>
    value === undefined ? '–' : write(value * 100, 2);
  showRows(bodyOf('whole'), [
    {
      label: root.querySelector('[data-computed="whole"] th')?.textContent ?? '',
      cells: [
        write(network.parties.length),
        write(network.pairs),
        percent(network.density),
        percent(network.mutual),
        write(network.components.length),
        write(network.components[0] ?? 0),
        percent(network.degreeCentralisation),
        percent(network.betweennessCentralisation),
        write(network.brokers.length),
      ],
    },
  ]);
  const ranked = network.parties.toSorted(
    (a, b) => b.degree - a.degree || b.betweenness - a.betweenness,
  );
  showRows(
    bodyOf('parties'),
    ranked.map((one) => ({
      label: one.party,
      cells: [
        one.degree,
        one.out,
        one.in,
        one.weight,
        one.betweenness,
        one.parts,
        one.component + 1,
      ].map((value) => write(value, 2)),
    })),
  );
  const drawing = root.querySelector<SVGSVGElement>('[data-drawing]');
  if (drawing) drawNetwork(drawing, graph, network);
});
