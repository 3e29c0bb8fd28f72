import { simulateNetwork } from '../../../charts/kinds/network/simulate-network.ts';
import type { ContactGraph } from '../../../domain/analyses/network/build-graph.ts';
import type { NetworkMeasures } from '../../../domain/analyses/network/measure-network.ts';
import { placeLabels } from './place-labels.ts';

/** Max parties drawn: more would be indistinguishable, and freeze the page. */
const mostDrawn = 150;

/** Max letters of a name in the drawing; the table has the whole one. */
const longName = 30;

/** Max parties named: those with most contacts, if they fit. */
const maxNamed = 24;

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}

/** Draw a network with the layout of figures: the same contacts always give the same drawing. */
export function drawNetwork(
  drawing: SVGSVGElement,
  graph: ContactGraph,
  { parties }: NetworkMeasures,
): void {
  drawing.replaceChildren();
  drawing.toggleAttribute('hidden', graph.parties.length < 2 || graph.parties.length > mostDrawn);
  if (drawing.hasAttribute('hidden')) return;
  const links = graph.neighbours.flatMap((near, at) =>
    near
      .filter((other) => other > at)
      .map((other) => ({ from: String(at), to: String(other), weight: 1, thickness: 1 })),
  );
  const bodies = graph.parties.map((_, at) => ({ id: String(at), room: 16 }));
  const places = simulateNetwork(bodies, links, 1, 1.6);
  const all = [...places.values()];
  const [xs, ys] = [all.map(({ x }) => x), all.map(({ y }) => y)];
  const [left, top] = [Math.min(...xs) - 90, Math.min(...ys) - 30];
  const width = Math.max(...xs) - left + 90;
  const height = Math.max(...ys) - top + 30;
  drawing.setAttribute('viewBox', [left, top, width, height].map(Math.round).join(' '));
  const at = (id: string) => places.get(id) ?? { x: 0, y: 0 };
  for (const { from, to } of links) {
    const [a, b] = [at(from), at(to)];
    drawing.append(element('line', { x1: a.x, y1: a.y, x2: b.x, y2: b.y }));
  }
  const discs = parties.map(({ party, degree, parts }, index) => ({
    ...at(String(index)),
    r: 3 + 1.6 * Math.sqrt(degree),
    text: party.length > longName ? `${party.slice(0, longName - 1).trimEnd()}…` : party,
    degree,
    isCut: parts > 1,
  }));
  for (const { x, y, r, isCut } of discs) {
    drawing.append(element('circle', { cx: x, cy: y, r, ...(isCut ? { class: 'cut' } : {}) }));
  }
  const ranked = discs.toSorted((a, b) => b.degree - a.degree);
  for (const { x, y, text } of placeLabels(ranked).slice(0, maxNamed)) {
    const label = element('text', { x, y });
    label.textContent = text;
    drawing.append(label);
  }
}
