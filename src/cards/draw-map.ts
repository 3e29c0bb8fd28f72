import type { CardMap, CardView } from './card-view.ts';
import type { Colours } from './paint.ts';

/** How large a drawing is that fills a box. */
export function fitInto(
  { width, height }: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
): number {
  return Math.min(box.width / width, box.height / height);
}

/** A country with the regions in question in the one accent. */
export function drawMap(
  map: CardMap,
  here: NonNullable<CardView['map']>['here'],
  scale: number,
  colours: Colours,
): string {
  const regions = here.map((id) => map.regions[id] ?? '').join('');
  const line = `stroke-width="${1.4 / scale}" stroke-linejoin="round"`;
  return (
    `<g transform="scale(${scale})"><path fill="${colours('land')}" stroke="${colours('line')}" ${line} d="${map.land}"/>` +
    `<path fill="${colours('accent')}" stroke="${colours('paper')}" ${line} d="${regions}"/></g>`
  );
}
