import { followAddress, readAddress, writeAddress } from '../view/view-address.client.ts';
import { type MapChoice, mapChosen, mapZoomed } from './map-events.ts';
import { stopOnce } from './roam-map.ts';
import { sayNumbers } from './say-numbers.ts';

/** A map that shows one of its regions large. */
export interface Zoom {
  /** Show the whole map again. */
  leave(): void;
}

/** Legend, shapes, drawings and cards of a map. */
const drawn = ':scope > .legend, svg.defs, .panels, script[data-cards]';

const linksOf = (map: Element, id: string) => [
  ...map.querySelectorAll<SVGAElement>(`[data-land] a[data-region="${CSS.escape(id)}"]`),
];

/** The drawing on the page of a region; undefined if it has none. */
async function fetchDrawing(address: string) {
  const response = await fetch(address);
  if (!response.ok) return undefined;
  const page = new DOMParser().parseFromString(await response.text(), 'text/html');
  const figure = page.querySelector('[data-atlas]')?.closest('figure');
  const title = figure?.querySelector('header h2')?.textContent ?? '';
  const parts = [...(figure?.querySelectorAll(drawn) ?? [])];
  return parts.length > 2 ? { title, parts } : undefined;
}

/** Regions are said as on the whole map, whose numbers follow its filters. */
function sayAlike(map: HTMLElement, drawing: Element, choice: MapChoice | null): void {
  for (const link of drawing.querySelectorAll<SVGAElement>('a[data-region]')) {
    const label = linksOf(map, link.dataset.region ?? '')[0]?.getAttribute('aria-label');
    if (label) link.setAttribute('aria-label', label);
  }
  sayNumbers(drawing, choice);
}

/**
 * Lets regions be shown large, as on their own pages; the choice is kept in the address.
 * @param pointed region whose card is shown
 * @param tell the sentence about a region with all its entries
 */
export function startZoom(
  map: HTMLElement,
  pointed: () => string | undefined,
  tell: (region: string) => string,
): Zoom {
  const place = map.querySelector<HTMLElement>('[data-zoomed]');
  const back = place?.querySelector<HTMLButtonElement>('button');
  const button = map.querySelector<HTMLButtonElement>('[data-zoom]');
  if (!place || !back || !button) return { leave: () => {} };
  const keys = [{ name: 'region', knows: (id: string) => linksOf(map, id).length > 0 }] as const;
  let current = '';
  let title = '';
  let choice: MapChoice | null = null;
  const say = () => {
    const write = (part: string, text: string) => place.querySelector(part)?.replaceChildren(text);
    write('[data-title]', [title, choice?.what].filter(Boolean).join(': '));
    write('[data-about]', choice?.say(current) ?? tell(current));
    sayAlike(map, place, choice);
  };

  const show = async (id: string, isAsked: boolean) => {
    if (id === current) return;
    const before = current;
    current = id;
    const address = id && linksOf(map, id)[0]?.getAttribute('href');
    const drawing = address ? await fetchDrawing(address).catch(() => undefined) : undefined;
    // Another one has been chosen meanwhile.
    if (current !== id) return;
    if (address && !drawing) {
      open(address, '_top');
      return;
    }
    for (const part of place.querySelectorAll(drawn)) part.remove();
    title = drawing?.title ?? '';
    place.append(...(drawing?.parts ?? []));
    place.hidden = id === '';
    say();
    stopOnce(place);
    map.dispatchEvent(new Event(mapZoomed));
    if (!isAsked) return;
    const target = id ? back : linksOf(map, before).find((link) => link.checkVisibility());
    target?.focus({ preventScroll: true });
  };
  const choose = (id: string) => {
    writeAddress(keys, new Map(id ? [['region', [id]]] : []));
    void show(id, true);
  };
  button.addEventListener('click', () => choose(pointed() ?? ''));
  back.addEventListener('click', () => choose(''));
  map.addEventListener('dblclick', ({ target }) => {
    const link = target instanceof Element ? target.closest<SVGAElement>('a[data-region]') : null;
    if (link) choose(link.dataset.region ?? '');
  });
  map.addEventListener(mapChosen, (event) => {
    // An event without detail has null.
    choice = (event as CustomEvent<MapChoice | null>).detail;
    say();
  });
  followAddress(() => void show(readAddress(keys).get('region')?.[0] ?? '', false));
  return {
    leave() {
      if (current) choose('');
    },
  };
}
