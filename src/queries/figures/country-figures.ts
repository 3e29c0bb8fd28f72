import { tallyStages } from '../../domain/inventory/tally.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { countryCounts } from '../regions/country-summary.ts';
import {
  type CountFigureView,
  viewRegionsFigure,
  viewSectorsFigure,
  knowsStages,
  viewStagesFigure,
} from './count-figures.ts';

/** Where the figures of a country stand, and how many of its regions they show. */
interface CountryFiguresPlace {
  readonly path: string;
  readonly page: string;
  readonly most: number;
}

/** The figures of a country: stages, sectors, and its finest regions ranked. */
export function viewCountryFigures(
  portal: Portal,
  id: string,
  { path, page, most }: CountryFiguresPlace,
  locale: Locale,
): CountFigureView[] {
  const t = useTranslate(locale);
  const counted = { rows: portal.rowsByCountry.get(id) ?? [], path, page };
  const { notReported, total } = tallyStages(counted.rows, portal.stageWay);
  const country = portal.countryById.get(id);
  const finest = country?.levels[0] ?? 'region';
  const title =
    notReported === total
      ? t('country.noStages')
      : t('country.stagesFigure', countryCounts(portal, id, locale));
  const regions = viewRegionsFigure(
    portal,
    counted,
    portal.regions.filter((region) => region.country === id && region.level === finest),
    { most, level: t(`levels.${finest}`) },
    locale,
  );
  return [
    ...(knowsStages(portal) ? [viewStagesFigure(portal, counted, { title }, locale)] : []),
    viewSectorsFigure(portal, counted, { place: country?.name[locale] ?? id }, locale),
    ...(regions.bars.rows.length > 0 ? [regions] : []),
  ];
}
