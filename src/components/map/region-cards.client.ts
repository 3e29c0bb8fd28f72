import type { RegionCardData } from '../../queries/regions/region-cards.ts';
import { writeNumber } from '../analysis/lab/typed-number.ts';
import { aimedAt } from './aimed-at.ts';
import { type MapChoice, mapChosen, mapZoomed } from './map-events.ts';
import { roam } from './roam-map.ts';
import { startZoom } from './zoom-map.ts';

// The regions of a map answer: hover and focus show a card, a click, tap or Enter keeps it.

/** A region with more entries has one mark per stage. */
const maxUnits = 60;

/** How long a pointer rests before a card opens or another replaces it, in milliseconds. */
const rest = 250;

const linkAt = (target: EventTarget | null) =>
  target instanceof Element
    ? target.closest<SVGAElement>('a[data-region], [data-clusters] a')
    : null;

/** Land of the region of a link, in the same drawing: it has the label and the focus. */
function landOf(link: SVGAElement): SVGAElement {
  const id = CSS.escape(link.dataset.region ?? '-');
  return link.ownerSVGElement?.querySelector(`[data-land] [data-region="${id}"]`) ?? link;
}

/** Outline a region on top of its neighbours; none if omitted. */
function ring(map: HTMLElement, land?: SVGAElement): void {
  for (const line of map.querySelectorAll('[data-ring]')) line.removeAttribute('href');
  if (!land?.matches('[data-region]')) return;
  const shape = land?.querySelector('use')?.getAttribute('href');
  if (shape) land?.parentElement?.querySelector('[data-ring]')?.setAttribute('href', shape);
}

/** Area of a mark and those that it touches, at its own place from left to right. */
function packOf(mark: SVGAElement): DOMRect {
  const own = mark.getBoundingClientRect();
  const others = [...(mark.parentElement?.children ?? [])].map((one) =>
    one.getBoundingClientRect(),
  );
  let { top, bottom, left, right } = own;
  for (let size = -1; size !== bottom - top + right - left;) {
    size = bottom - top + right - left;
    for (const one of others) {
      const isNear = one.top < bottom + 4 && one.bottom > top - 4;
      if (!isNear || one.left > right + 4 || one.right < left - 4) continue;
      [top, bottom] = [Math.min(top, one.top), Math.max(bottom, one.bottom)];
      [left, right] = [Math.min(left, one.left), Math.max(right, one.right)];
    }
  }
  return new DOMRect(own.left, top, own.width, bottom - top);
}

/** Sentence about a cluster, which a region shown large has from its own page. */
function sentenceOf(mark: SVGAElement, { clusters }: RegionCardData): string {
  const json = mark.closest('[data-zoomed]')?.querySelector('[data-cards]')?.textContent;
  const known = json ? (JSON.parse(json) as RegionCardData).clusters : clusters;
  return known?.[mark.getAttribute('href') ?? ''] ?? '';
}

/** Writes a region into the card of its map. */
function startCard(map: HTMLElement, card: HTMLElement, data: RegionCardData) {
  const { separators, regions } = data;
  const find = <T extends Element = HTMLElement>(name: string) => card.querySelector<T>(name);
  const items = [...card.querySelectorAll('li')];
  const said = map.querySelector('[data-said]');
  let choice: MapChoice | undefined;
  map.addEventListener(mapChosen, (event) => {
    choice = (event as CustomEvent<MapChoice | undefined>).detail;
  });
  const put = (selector: string, text: string) => find(selector)?.replaceChildren(text);
  return (land: SVGAElement) => {
    const id = land.dataset.region;
    const name = land.getAttribute('aria-label') ?? '';
    card.toggleAttribute('data-brief', id === undefined);
    put('[data-name]', name);
    find('[data-page]')?.setAttribute('href', land.getAttribute('href') ?? '');
    card.setAttribute('aria-label', name);
    // A cluster: its name says its stage.
    if (id === undefined) {
      put('[data-sentence]', sentenceOf(land, data));
      return;
    }
    const [lead = '', all = []] = regions[id] ?? [];
    const counts = choice?.counts(id) ?? all;
    const sentence = choice?.say(id) ?? lead;
    const total = counts.reduce((sum, count) => sum + count, 0);
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
    if (said) said.textContent = sentence;
  };
}

/** Space between a region and its card. */
const cardGap = 4;

/**
 * Places the card where it covers neither the region nor its marks: below, above, or else beside them. What is above
 * the map, such as its title and filters, is covered only if there is no other place.
 */
function placeCard(map: HTMLElement, card: HTMLElement, region: DOMRect): void {
  const box = map.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const middle = region.left + region.width / 2 - width / 2;
  const centred = Math.max(box.left, Math.min(middle, box.right - width));
  const level = Math.max(0, Math.min(region.top, innerHeight - height));
  const below = { left: centred, top: region.bottom + cardGap };
  const places = [
    below,
    { left: centred, top: region.top - height - cardGap },
    { left: region.right + cardGap, top: level },
    { left: region.left - width - cardGap, top: level },
  ];
  const fits = ({ left, top }: typeof below) =>
    left >= box.left && left + width <= box.right && top >= 0 && top + height <= innerHeight;
  const fitting = places.filter(fits);
  const { left, top } = fitting.find((place) => place.top >= box.top) ?? fitting[0] ?? below;
  card.style.left = `${left - box.left}px`;
  card.style.top = `${top - box.top}px`;
}

function answer(map: HTMLElement, card: HTMLElement, data: RegionCardData): void {
  const write = startCard(map, card, data);
  let shown: SVGAElement | undefined;
  let isKept = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const hide = () => {
    clearTimeout(waiting);
    isKept = false;
    shown = undefined;
    card.hidden = true;
    ring(map);
  };
  const show = (link: SVGAElement) => {
    clearTimeout(waiting);
    const land = landOf(link);
    if (land !== shown) write(land);
    shown = land;
    card.hidden = false;
    ring(map, land);
    const isMark = link.dataset.region === undefined;
    placeCard(map, card, isMark ? packOf(link) : link.getBoundingClientRect());
  };
  roam(map);
  const zoom = startZoom(
    map,
    () => shown?.dataset.region,
    (region) => data.regions[region]?.[0] ?? '',
  );
  map.addEventListener(mapChosen, hide);
  map.addEventListener(mapZoomed, hide);
  // On its way to a region or the card, a pointer crosses others, whose cards would lie in its way.
  const soon = (change: () => void) => {
    clearTimeout(waiting);
    waiting = setTimeout(change, rest);
  };
  map.addEventListener('pointerover', ({ target, pointerType }) => {
    if (isKept || pointerType === 'touch') return;
    const link = linkAt(target);
    if (target instanceof Node && card.contains(target)) clearTimeout(waiting);
    else soon(link ? () => show(link) : hide);
  });
  map.addEventListener('pointerleave', ({ pointerType }) => {
    if (!isKept && pointerType !== 'touch') soon(hide);
  });
  map.addEventListener('focusin', ({ target }) => {
    const link = linkAt(target);
    if (!link?.matches(':focus-visible')) return;
    isKept = false;
    show(link);
  });
  map.addEventListener('focusout', ({ relatedTarget }) => {
    const leaves = relatedTarget instanceof Node ? !map.contains(relatedTarget) : !isKept;
    if (leaves) hide();
  });
  map.addEventListener('click', (event) => {
    const hit = linkAt(event.target);
    const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
    const link = isTouch && !card.contains(event.target as Node) ? aimedAt(map, hit, event) : hit;
    // A new tab or window is opened as usual.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(link);
    // Clicks by keyboard or assistive technology have `detail` 0.
    const focused = event.detail === 0 ? card : landOf(link);
    focused.focus({ preventScroll: true });
    isKept = true;
  });
  document.addEventListener('pointerdown', ({ target }) => {
    if (shown && target instanceof Node && !card.contains(target) && !linkAt(target)) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    if (!shown) {
      zoom.leave();
      return;
    }
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
