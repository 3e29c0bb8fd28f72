import { buildGraph } from '../../../domain/analyses/network/build-graph.ts';
import { measureNetwork } from '../../../domain/analyses/network/measure-network.ts';
import { startOwnTables } from '../lab/own-table.client.ts';
import { bodyOf, showRows } from '../lab/show-rows.client.ts';
import { drawNetwork } from './draw-network.client.ts';

startOwnTables(({ rows, root, write }) => {
  const graph = buildGraph(
    rows.flatMap(([from, to, weight]) =>
      from === undefined || to === undefined
        ? []
        : [
            {
              from: String(from),
              to: String(to),
              ...(typeof weight === 'number' && weight > 0 ? { weight } : {}),
            },
          ],
    ),
  );
  const network = measureNetwork(graph);
  const share = (value: number | undefined) =>
    value === undefined ? '–' : `${write(value * 100, 1)} %`;
  showRows(bodyOf('whole'), [
    {
      label: root.querySelector('[data-computed="whole"] th')?.textContent ?? '',
      cells: [
        write(network.parties.length),
        write(network.pairs),
        share(network.density),
        share(network.mutual),
        write(network.components.length),
        write(network.components[0] ?? 0),
        share(network.degreeCentralisation),
        share(network.betweennessCentralisation),
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
      ].map((value) => write(value, 1)),
    })),
  );
  const drawing = root.querySelector<SVGSVGElement>('[data-drawing]');
  if (drawing) drawNetwork(drawing, graph, network);
});
