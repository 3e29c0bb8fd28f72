import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { portalIn } from '../editions/portal-in.ts';
import type { YearChoice } from '../figures/figure-choices.ts';
import { hasMap } from './ranked-regions.ts';

/** Earlier editions whose clusters the map can show, the latest first. */
export const mapEditions = remember('mapEditions', (portal): readonly string[] =>
  countedEditions(portal)
    .filter((id) => id !== portal.editionId && hasMap(portalIn(portal, id)))
    .toReversed(),
);

/**
 * Path of the map within a language.
 * @param edition an earlier one; empty for the current one
 */
export const mapPath = (edition: string) => `/map/${edition && `${edition}/`}`;

/** Editions to choose from on the map, the latest first; none if there is only one. */
export function mapYears(portal: Portal, edition: string, locale: Locale): YearChoice[] {
  const earlier = mapEditions(portal);
  if (earlier.length === 0) return [];
  return ['', ...earlier].map((id) => ({
    label: id || portal.editionId,
    href: href(locale, mapPath(id)),
    chosen: id === edition,
  }));
}
