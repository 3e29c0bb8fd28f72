import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { sayTie } from '../figures/say-tie.ts';
import { regionName } from '../links/names.ts';
import type { RegionCount } from './panel-labels.ts';

/** Regions by number of given rows, the largest first, and the total of rows. */
export interface MostRegions {
  readonly ranked: readonly RegionCount[];
  readonly total: number;
}

/** Region with most of the given rows, or those tied for first place. */
export function sayMostRegions(
  portal: Portal,
  { ranked, total }: MostRegions,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const each = ranked[0]?.count ?? 0;
  const leaders = ranked.filter(({ count }) => count === each);
  const labels = leaders.map(({ id }) => regionName(portal, id, locale));
  const [region = ''] = labels;
  return labels.length > 1
    ? sayTie({ labels, each }, (values) => t('regions.tie', values), locale)
    : t('sector.mapFirst', { region, count: format.number(each), total: format.number(total) });
}
