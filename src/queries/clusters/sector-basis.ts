import type { ClusterData, SectorBasis } from '../../schemas/cluster.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { sectorLabel } from '../links/names.ts';

/** Who assigns the cluster's sectors; with several sources, which one assigns which. */
export function describeSectorBasis(
  portal: Portal,
  { sectors }: ClusterData,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const words: Readonly<Record<SectorBasis, string>> = {
    read: t('sector.reading'),
    inferred: t('sector.inferred'),
    reported: t('sector.reported'),
  };
  const groups = [...Map.groupBy(sectors, ({ basis }) => basis)];
  return groups
    .map(([basis, { length }]) => {
      if (length === sectors.length) return words[basis];
      const labels = sectors
        .filter((sector) => sector.basis === basis)
        .map(({ id }) => sectorLabel(portal, id, locale));
      return `${words[basis]}: ${format.list(labels)}`;
    })
    .join('; ');
}
