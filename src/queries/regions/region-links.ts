import { partOfMost } from '../../domain/standing/part-of-most.ts';
import { sortByText } from '../../i18n/collate.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { regionCountText } from './region-counts.ts';

export interface RegionLink {
  readonly label: string;
  readonly href: string;
  /** Its number of clusters, or a note that no source gives it; undefined where its country has no list. */
  readonly count?: string;
  /** Its number as a part of the largest in the list; undefined without a number. */
  readonly share?: number;
  /** Only in lists with checkboxes. */
  readonly id?: string;
}

/** A region with its number of clusters. */
export function regionLink(
  portal: Portal,
  { id, name, country }: Region,
  locale: Locale,
): RegionLink {
  return {
    label: name[locale],
    href: href(locale, `/regions/${id}/`),
    ...(portal.countryById.get(country)?.inventory && {
      count: regionCountText(portal, id, locale),
    }),
  };
}

/** Regions sorted by name. */
export function sortRegions(regions: readonly Region[], locale: Locale): Region[] {
  return sortByText(locale, regions, ({ name }) => name[locale]);
}

/** Regions of a country's level, without counts if no source lists any cluster. */
export function levelLinks(
  portal: Portal,
  country: Portal['countries'][number],
  level: Region['level'],
  locale: Locale,
): RegionLink[] {
  const regions = portal.regions.filter(
    (region) => region.country === country.id && region.level === level,
  );
  const numberOf = ({ id }: Region) => portal.rowsByRegion.get(id)?.length ?? 0;
  const most = Math.max(...regions.map(numberOf));
  return sortRegions(regions, locale).map((region) => {
    const line = { ...regionLink(portal, region, locale), id: region.id };
    if (!country.inventory) return line;
    const share = partOfMost(numberOf(region), most);
    return { ...line, ...(share > 0 ? { share } : {}) };
  });
}
