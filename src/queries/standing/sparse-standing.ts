import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterContext } from '../clusters/cluster-context.ts';
import { linkNextStage } from '../clusters/next-stage.ts';
import { correctionHref } from '../links/correction.ts';
import { sectorLabel } from '../links/names.ts';
import { fittingPractices } from './fitting-practices.ts';
import { rankRegion } from './region-standing.ts';
import { rankSector } from './sector-standing.ts';
import { filledRows, type StandingRow, viewStrip } from './standing-row.ts';

/**
 * Standing of a cluster of which little is known, by what is known: the ranks of its place and its sector, a
 * practice that suits others of its sector, and what would tell more. For its sheet, which has room for it.
 * @param path of its page
 */
export function viewSparseStanding(
  portal: Portal,
  { row }: ClusterContext,
  path: string,
  locale: Locale,
): StandingRow[] {
  const t = useTranslate(locale);
  const [place] = row.places.length === 1 ? row.places : [];
  const region = portal.regionById.get(place ?? '');
  const [sector] = row.sectors;
  const rows = portal.rowsBySector.get(sector ?? '') ?? [];
  const name = sector && sectorLabel(portal, sector, locale);
  return filledRows([
    ...(region ? [{ label: region.name[locale], text: rankRegion(portal, region, locale) }] : []),
    ...(sector && name
      ? [
          { label: name, text: rankSector(portal, sector, locale) },
          { label: `${name} · ${t('stages')}`, strip: viewStrip(portal, rows, locale) },
        ]
      : []),
    { label: t('standing.practices'), links: fittingPractices(portal, rows, locale, 'sector') },
    {
      label: t('next.title'),
      links: [
        ...linkNextStage(portal, portal.stageOrder.steps[0], locale),
        { label: t('correct.title'), href: correctionHref(locale, path) },
      ],
    },
  ]);
}
