import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type CountFigureView, viewRegionsFigure, viewSectorsFigure } from './count-figures.ts';
import { knowsStages, viewStagesFigure } from './stages-figure.ts';

/** Page of a country's figures, and the number of regions they show. */
interface CountryFiguresPlace {
  readonly path: string;
  readonly most: number;
}

/**
 * Name of a country in figures; undefined if the portal has no other, since it may cover only a part of it.
 */
export const placeOf = (portal: Portal, id: string, locale: Locale): string | undefined =>
  portal.countries.length > 1 ? (portal.countryById.get(id)?.name[locale] ?? id) : undefined;

/** Figures of a country: stages, sectors, and its finest regions ranked. */
export function viewCountryFigures(
  portal: Portal,
  id: string,
  { path, most: max }: CountryFiguresPlace,
  locale: Locale,
): CountFigureView[] {
  const t = useTranslate(locale);
  const counted = { rows: portal.rowsByCountry.get(id) ?? [], path };
  const country = portal.countryById.get(id);
  const finest = country?.levels[0] ?? 'region';
  const finestRegions = portal.regions.filter(
    (region) => region.country === id && region.level === finest,
  );
  const regions = viewRegionsFigure(
    portal,
    counted,
    finestRegions,
    { most: max, level: t(`levels.${finest}`) },
    locale,
  );
  return [
    ...(knowsStages(counted.rows) ? [viewStagesFigure(portal, counted, locale)] : []),
    viewSectorsFigure(portal, counted, { place: placeOf(portal, id, locale) }, locale),
    // A single region is no ranking.
    ...(finestRegions.length > 1 && regions.bars.rows.length > 0 ? [regions] : []),
  ];
}
