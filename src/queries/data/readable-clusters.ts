import { stageKeyOf } from '../../domain/inventory/tally.ts';
import type { Cell } from '../../exports/csv.ts';
import { compareText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { stageWord } from '../clusters/stage-words.ts';
import { clusterName, regionName, sectorLabel } from '../links/names.ts';

/** `/{lang}/data/clusters.csv`: a head and rows. */
export interface ReadableTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

const join = (values: readonly string[]) => values.join(';');

/** Clusters for a reader: labels instead of ids, in the order of names, one language. */
export function readableClusters(portal: Portal, locale: Locale): ReadableTable {
  const t = useTranslate(locale);
  const head = [
    'id',
    t('column.name'),
    t('column.original'),
    t('country'),
    t('nav.regions'),
    t('nav.sectors'),
    t('kind'),
    t('stage'),
    t('edition'),
    t('sources'),
  ];
  const rows = portal.clusters.map(({ id, data }): Cell[] => {
    const row = portal.rowById.get(id);
    const reported = portal.returnById.has(`${portal.editionId}/${id}`);
    return [
      id,
      clusterName(data, locale).text,
      data.name.original,
      portal.countryById.get(data.country)?.name[locale] ?? data.country,
      join(data.regions.map((region) => regionName(portal, region, locale))),
      join(data.sectors.map((sector) => sectorLabel(portal, sector.id, locale))),
      t(`kind.${data.kind}`),
      row ? stageWord(portal, stageKeyOf(row), locale) : t('not-reported'),
      reported ? portal.editionId : undefined,
      data.sources
        .map(
          ({ source, lines }) =>
            `${portal.sourceById.get(source)?.short[locale] ?? source}${lines ? ` ${lines}` : ''}`,
        )
        .join('; '),
    ];
  });
  rows.sort((a, b) => compareText(locale, String(a[1]), String(b[1])));
  return { head, rows };
}
