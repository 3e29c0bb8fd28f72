import { firstStageWord } from '../clusters/stage-words.ts';
import { tallyStages } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import {
  type CountFigureView,
  knowsStages,
  viewRegionsFigure,
  viewSectorsFigure,
  viewStagesFigure,
} from '../figures/count-figures.ts';

/** The figures of a region: its stages, its sectors if it has several clusters, its parts if several. */
export function viewRegionFigures(
  portal: Portal,
  { id, name, ...region }: Region,
  locale: Locale,
): CountFigureView[] {
  const rows = portal.rowsByRegion.get(id) ?? [];
  if (rows.length === 0) return [];
  const t = useTranslate(locale);
  const { total, past, notReported } = tallyStages(rows, portal.stageWay);
  const place = name[locale];
  const counted = { rows, path: `/regions/${id}/`, page: place };
  const title =
    notReported === total
      ? t('country.noStages')
      : t('region.figure', {
          name: place,
          n: total,
          total: useFormat(locale).number(total),
          past: useFormat(locale).number(past),
          first: firstStageWord(portal, locale),
        });
  const parts = portal.regions.filter(({ parent }) => parent === id);
  const level = t(`levels.${parts[0]?.level ?? region.level}`);
  return [
    ...(knowsStages(portal) ? [viewStagesFigure(portal, counted, { title }, locale)] : []),
    ...(rows.length > 1 ? [viewSectorsFigure(portal, counted, { place }, locale)] : []),
    ...(parts.length > 1 && parts.some((part) => portal.rowsByRegion.has(part.id))
      ? [viewRegionsFigure(portal, counted, parts, { most: 15, level }, locale)]
      : []),
  ];
}
