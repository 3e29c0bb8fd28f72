import type { ClusterData, SectorBasis } from '../../schemas/cluster.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { sectorLabel } from '../links/names.ts';

/** Are the sectors told by a source or read by the editors? Where some are of each, which of them. */
export function describeSectorBasis(
  portal: Portal,
  { sectors }: ClusterData,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const word = (basis: SectorBasis) => t(basis === 'read' ? 'sector.reading' : 'sector.reported');
  const groups = [...Map.groupBy(sectors, ({ basis }) => basis)];
  return groups
    .map(([basis, { length }]) => {
      if (length === sectors.length) return word(basis);
      const labels = sectors
        .filter((sector) => sector.basis === basis)
        .map(({ id }) => sectorLabel(portal, id, locale));
      return `${word(basis)}: ${format.list(labels)}`;
    })
    .join('; ');
}
