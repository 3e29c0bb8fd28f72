import { nextPlace } from './next-place.ts';

/** Links among which arrow keys lead: regions of a drawing, or its clusters. */
const groups = '[data-land], [data-clusters]';

const linksOf = (group: Element | null | undefined) => [
  ...(group?.querySelectorAll<SVGAElement>('a') ?? []),
];

function stopAt(links: readonly SVGAElement[], stop: SVGAElement | undefined): void {
  for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
}

/** One stop for the Tab key in each group of links. */
export function stopOnce(map: Element): void {
  for (const group of map.querySelectorAll(groups)) {
    const links = linksOf(group);
    stopAt(links, links[0]);
  }
}

/** One stop for the Tab key per group of links; arrow keys lead from one to the next in their direction. */
export function roam(map: HTMLElement): void {
  stopOnce(map);
  map.addEventListener('keydown', (event) => {
    const link = event.target instanceof Element ? event.target.closest<SVGAElement>('a') : null;
    const group = link?.closest(groups);
    if (!link || !group) return;
    const links = linksOf(group);
    const places = links.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    const next = links[nextPlace(places, links.indexOf(link), event.key) ?? -1];
    if (!next) return;
    event.preventDefault();
    stopAt(links, next);
    next.focus();
  });
}
