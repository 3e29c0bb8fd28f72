import { element } from '../../charts/tools/svg/markup.ts';
import { rootHref } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';
import { locators } from './maps.ts';

const landId = 'land';

/** Address of the outline of a country, or of several, drawn once for all pages with its small map. */
export const landHref = (land: string): string => rootHref(`/land/${land}.svg#${landId}`);

/** Countries shown by the small maps, alone or together. */
export const landsOf = (portal: Portal): readonly string[] => [...locators(portal).keys()];

/**
 * Outline of countries and their regions as a file without colours: each page sets them, by theme and for print.
 * @throws Error for a country without shapes
 */
export function writeLand(portal: Portal, land: string): string {
  const map = locators(portal).get(land);
  if (!map) throw new Error(`No land "${land}"`);
  const outlines = [...map.outlines.values()].map((d) => element('path', [['d', d]])).join('');
  const borders = element('path', [
    ['d', map.borders],
    ['fill', 'none'],
    ['opacity', 0.6],
    ['stroke-width', 0.6],
  ]);
  return element(
    'svg',
    [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['viewBox', `0 0 ${map.width} ${map.height}`],
    ],
    element('g', [['id', landId]], outlines + (map.borders && borders)),
  );
}
