import type { RegionCardData } from '../../queries/regions/region-cards.ts';
import { writeNumber } from '../analysis/lab/typed-number.ts';
import { type MapChoice, mapChosen } from './map-events.ts';
import { nextPlace } from './next-place.ts';

// The regions of a map answer: hover and focus show a card, a click, tap or Enter keeps it.

/** A region with more entries has one mark per stage. */
const maxUnits = 60;

const linkAt = (target: EventTarget | null) =>
  target instanceof Element ? target.closest<SVGAElement>('a[data-region]') : null;

/** Land of the region of a link, in the same drawing: it has the label and the focus. */
function landOf(link: SVGAElement): SVGAElement {
  const id = CSS.escape(link.dataset.region ?? '');
  return link.ownerSVGElement?.querySelector(`[data-land] [data-region="${id}"]`) ?? link;
}

/** Outline a region on top of its neighbours; none if omitted. */
function ring(map: HTMLElement, land?: SVGAElement): void {
  for (const line of map.querySelectorAll('[data-ring]')) line.removeAttribute('href');
  const shape = land?.querySelector('use')?.getAttribute('href');
  if (shape) land?.parentElement?.querySelector('[data-ring]')?.setAttribute('href', shape);
}

/** Writes a region into the card of its map. */
function startCard(map: HTMLElement, card: HTMLElement, { separators, regions }: RegionCardData) {
  const find = <T extends Element = HTMLElement>(name: string) => card.querySelector<T>(name);
  const items = [...card.querySelectorAll('li')];
  const said = map.querySelector('[data-said]');
  let choice: MapChoice | undefined;
  map.addEventListener(mapChosen, (event) => {
    choice = (event as CustomEvent<MapChoice | undefined>).detail;
  });
  const put = (selector: string, text: string) => find(selector)?.replaceChildren(text);
  return (land: SVGAElement) => {
    const id = land.dataset.region ?? '';
    const name = land.getAttribute('aria-label') ?? '';
    const [lead = '', all = []] = regions[id] ?? [];
    const counts = choice?.counts(id) ?? all;
    const sentence = choice?.say(id) ?? lead;
    const total = counts.reduce((sum, count) => sum + count, 0);
    card.setAttribute('aria-label', name);
    put('[data-name]', name);
    put('[data-sentence]', sentence);
    for (const [at, item] of items.entries()) {
      const count = counts[at] ?? 0;
      item.hidden = count === 0;
      item.querySelector('.num')?.replaceChildren(writeNumber(count, separators));
      const units = item.querySelector('[data-units]');
      const mark = units?.querySelector('i');
      const marks = mark ? Array(total > maxUnits ? 1 : Math.max(1, count)).fill(mark) : [];
      units?.replaceChildren(...marks.map((one) => one.cloneNode(true)));
    }
    const list = find<HTMLAnchorElement>('[data-list]');
    if (list) {
      list.href = `${list.dataset.list}${id}${choice?.query ?? ''}`;
      list.hidden = total === 0;
    }
    const compare = find<HTMLAnchorElement>('[data-to]');
    if (compare) compare.href = `${compare.dataset.to}${id}`;
    find('[data-page]')?.setAttribute('href', land.getAttribute('href') ?? '');
    if (said) said.textContent = sentence;
  };
}

/** Places the card below a region, or above it where there is no room below. */
function placeCard(map: HTMLElement, card: HTMLElement, region: DOMRect): void {
  const box = map.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const left = region.left + region.width / 2 - box.left - width / 2;
  const above = region.top - height - 6;
  const isBelow = region.bottom + height + 6 <= innerHeight || above < 0;
  card.style.left = `${Math.max(0, Math.min(left, box.width - width))}px`;
  card.style.top = `${(isBelow ? region.bottom + 6 : above) - box.top}px`;
}

/** One stop for the Tab key per drawing; arrow keys lead from region to region. */
function roam(map: HTMLElement): void {
  const linksOf = (land: Element | null | undefined) => [
    ...(land?.querySelectorAll<SVGAElement>('a') ?? []),
  ];
  const stopAt = (links: readonly SVGAElement[], stop: SVGAElement | undefined) => {
    for (const link of links) link.setAttribute('tabindex', link === stop ? '0' : '-1');
  };
  for (const land of map.querySelectorAll('[data-land]')) {
    const links = linksOf(land);
    stopAt(links, links[0]);
  }
  map.addEventListener('keydown', (event) => {
    const link = linkAt(event.target);
    if (!link) return;
    const links = linksOf(link.closest('[data-land]'));
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

function answer(map: HTMLElement, card: HTMLElement, data: RegionCardData): void {
  const write = startCard(map, card, data);
  let shown: SVGAElement | undefined;
  // Until it is kept, the pointer goes through the card to the regions below it.
  let isKept = false;
  const keep = (kept: boolean) => {
    isKept = kept;
    card.classList.toggle('kept', kept);
  };
  const hide = () => {
    keep(false);
    shown = undefined;
    card.hidden = true;
    ring(map);
  };
  const show = (link: SVGAElement) => {
    const land = landOf(link);
    if (land !== shown) write(land);
    shown = land;
    card.hidden = false;
    ring(map, land);
    placeCard(map, card, link.getBoundingClientRect());
  };
  roam(map);
  map.addEventListener(mapChosen, hide);
  map.addEventListener('pointerover', ({ target, pointerType }) => {
    if (isKept || pointerType === 'touch') return;
    const link = linkAt(target);
    if (link) show(link);
    else hide();
  });
  map.addEventListener('pointerleave', ({ pointerType }) => {
    if (!isKept && pointerType !== 'touch') hide();
  });
  map.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (!link?.matches(':focus-visible')) return;
    keep(false);
    show(link);
  });
  map.addEventListener('focusout', ({ relatedTarget }) => {
    const leaves = relatedTarget instanceof Node ? !map.contains(relatedTarget) : !isKept;
    if (leaves) hide();
  });
  map.addEventListener('click', (event) => {
    const link = linkAt(event.target);
    // A new tab or window is opened as usual.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(link);
    // Clicks by keyboard or assistive technology have `detail` 0.
    const focused = event.detail === 0 ? card : landOf(link);
    focused.focus({ preventScroll: true });
    keep(true);
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (shown && target instanceof Node && !card.contains(target) && !linkAt(target)) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !shown) return;
    const land = shown;
    const held = card.contains(document.activeElement);
    hide();
    if (held) {
      land.focus();
      hide();
    }
  });
}

for (const map of document.querySelectorAll<HTMLElement>('[data-atlas]')) {
  const card = map.querySelector<HTMLElement>('[data-card]');
  const json = map.querySelector('[data-cards]')?.textContent;
  if (card && json) answer(map, card, JSON.parse(json) as RegionCardData);
}
