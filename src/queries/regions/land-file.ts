import { element } from '../../charts/tools/svg/markup.ts';
import { rootHref } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';
import { locators } from './maps.ts';

/** Id of the land in its file. */
const landId = 'land';

/** Where the land of a country lies: drawn once, and shown by all pages whose small map is of that country. */
export const landHref = (country: string): string => rootHref(`/land/${country}.svg#${landId}`);

/** Countries whose land the small maps show. */
export const landsOf = (portal: Portal): readonly string[] => [...locators(portal).keys()];

/**
 * The land of a country as a file. It has no colours: a page that shows it gives its own, which change with the
 * light of the screen and on paper.
 * @throws Error for a country without shapes
 */
export function writeLand(portal: Portal, country: string): string {
  const map = locators(portal).get(country);
  if (!map) throw new Error(`No land of the country "${country}"`);
  const outlines = [...map.outlines.values()].map((d) => element('path', [['d', d]])).join('');
  return element(
    'svg',
    [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['viewBox', `0 0 ${map.width} ${map.height}`],
    ],
    element('g', [['id', landId]], outlines),
  );
}
