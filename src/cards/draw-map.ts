import type { CardMark } from './card-mark.ts';
import type { CardMap, CardView } from './card-view.ts';
import type { Colours } from './paint.ts';

/** Scale at which a drawing fills a box. */
export function fitInto(
  { width, height }: { readonly width: number; readonly height: number },
  box: { readonly width: number; readonly height: number },
): number {
  return Math.min(box.width / width, box.height / height);
}

/** From its upper left corner, the given regions in the accent colour. */
export function drawMap(
  map: CardMap,
  here: NonNullable<CardView['map']>['here'],
  scale: number,
  x: number,
  y: number,
  colours: Colours,
): CardMark[] {
  const regions = here.map((id) => map.regions[id] ?? '').join('');
  const layer = (fill: string, stroke: string, d: string): CardMark => ({
    type: 'shape',
    x,
    y,
    svg: `<path transform="scale(${scale})" fill="${fill}" stroke="${stroke}" stroke-width="${1.4 / scale}" stroke-linejoin="round" d="${d}"/>`,
  });
  return [
    layer(colours('land'), colours('line'), map.land),
    layer(colours('accent'), colours('paper'), regions),
  ];
}
