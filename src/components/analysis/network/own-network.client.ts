import { buildGraph, type ContactGraph } from '../../../domain/analyses/network/build-graph.ts';
import {
  measureNetwork,
  type NetworkMeasures,
} from '../../../domain/analyses/network/measure-network.ts';
import { showLeftOut } from '../lab/show-left-out.client.ts';
import { startOwnTables } from '../lab/own-table.client.ts';
import { bodyOf, showRows } from '../lab/show-rows.client.ts';
import { readOwnContacts } from './read-own-contacts.ts';

/** Load the drawing code, the largest part, when readers scroll near it. */
function whenNear(place: Element): Promise<void> {
  return new Promise((resolve) => {
    const watch = new IntersectionObserver(
      (seen) => {
        if (!seen.some(({ isIntersecting }) => isIntersecting)) return;
        watch.disconnect();
        resolve();
      },
      { rootMargin: '400px' },
    );
    watch.observe(place);
  });
}

let near: Promise<void> | undefined;
let turn = 0;

async function draw(root: Element, graph: ContactGraph, network: NetworkMeasures): Promise<void> {
  const drawing = root.querySelector<SVGSVGElement>('[data-drawing]');
  if (!drawing) return;
  turn += 1;
  const mine = turn;
  // The section around it can have no box of its own.
  near ??= whenNear(drawing.parentElement ?? drawing);
  await near;
  const { drawNetwork } = await import('./draw-network.client.ts');
  if (mine === turn) drawNetwork(drawing, graph, network);
}

startOwnTables(({ rows, root, write }) => {
  const { contacts, alone, leftOut } = readOwnContacts(rows);
  const graph = buildGraph(contacts, alone);
  const network = measureNetwork(graph);
  showLeftOut(root, leftOut);
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
  void draw(root, graph, network);
});
