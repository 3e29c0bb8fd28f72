import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf } from '../../domain/inventory/tally.ts';
import { answeredAspects } from '../../domain/profile/known-aspects.ts';
import { firstYear } from '../../domain/years.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { Region } from '../../schemas/region.ts';
import type { Sector } from '../../schemas/sector.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { type SearchMarks, withParents } from './search-marks.ts';

/** Years of the editions for which a cluster returned a form. */
const returnsOf = remember('returnsOf', (portal) => {
  const shown = new Set(countedEditions(portal));
  const returns = portal.returns.filter(({ id }) => shown.has(id.split('/')[0] ?? ''));
  return Map.groupBy(returns, ({ id }) => id.split('/')[1]);
});

/** Marks of a cluster: the word "cluster", missing from some names, and the meaning of misprints. */
export function clusterMarks(
  portal: Portal,
  id: string,
  { name, notes, profile }: ClusterData,
  locale: Locale,
): SearchMarks {
  const row = portal.rowById.get(id) as InventoryRow;
  const meant = notes.flatMap((note) =>
    note.kind === 'spelling' && note.likely ? [note.likely] : [],
  );
  return {
    facets: {
      country: [row.country],
      region: [...row.regions],
      sector: row.sectors,
      stage: [stageKeyOf(row)],
      known: answeredAspects(profile),
      year: returnsOf(portal)
        .get(id)
        ?.map((entry) => firstYear(entry.id)),
    },
    words: [useTranslate(locale)('paths.kind.clusters')],
    ...(meant.length > 0 ? { original: { words: meant, lang: name.language } } : {}),
  };
}

/** Marks of a region, including its codes as names. */
export function regionMarks(
  portal: Portal,
  { id, country, iso, nuts }: Region,
  locale: Locale,
): SearchMarks {
  const codes = [iso, nuts, ...(/^[A-Z]{2}/.test(id) ? [id] : [])];
  return {
    facets: { country: [country], region: withParents(portal, id) },
    names: [...new Set(codes)].filter((code) => code !== undefined),
    words: [portal.countryById.get(country)?.name[locale] ?? country],
  };
}

export function sectorMarks(portal: Portal, { id, group }: Sector, locale: Locale): SearchMarks {
  const label = portal.groupById.get(group ?? '')?.label[locale];
  return {
    facets: { sector: [id] },
    words: [useTranslate(locale)('sector'), ...(label ? [label] : [])],
  };
}
