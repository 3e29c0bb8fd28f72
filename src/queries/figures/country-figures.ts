import { type StageTally, tallyStages } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { createTranslate, type MessageValues, useTranslate } from '../../i18n/translate.ts';
import { rowsOrigin } from '../clusters/rows-origin.ts';
import { type BarFigure, regionFigure, sectorFigure, stageFigure } from './figures.ts';
import type { Portal } from '../../portal/portal.ts';

/** The three figures of a country, with what their titles and captions say. */
export interface CountryFigures {
  readonly tally: StageTally;
  readonly stagesTitle: string;
  readonly stages: BarFigure;
  readonly sectors: BarFigure;
  readonly regions: BarFigure;
  /** Word for its finest regions, in the plural. */
  readonly level: string;
  readonly name: string;
  readonly source: string;
  readonly sourceHref: string;
  readonly asOf: string;
}

/** Counts of a country as values for messages. */
export function countryCounts(portal: Portal, id: string, locale: Locale): MessageValues {
  const format = useFormat(locale);
  const tally = tallyStages(portal.rowsByCountry.get(id) ?? []);
  const { total, idea } = tally;
  return { ...tally, n: total, total: format.number(total), idea: format.number(idea) };
}

/** What the sources give for a country, with its counts filled in. */
export function countrySummary(portal: Portal, id: string, locale: Locale): string {
  const summary = portal.countryById.get(id)?.summary[locale] ?? '';
  return createTranslate(locale, { summary })('summary', countryCounts(portal, id, locale));
}

/** The figures of a country: stages, sectors, and its finest regions ranked. */
export function countryFigures(
  portal: Portal,
  id: string,
  locale: Locale,
  mostRegions: number,
): CountryFigures {
  const t = useTranslate(locale);
  const rows = portal.rowsByCountry.get(id) ?? [];
  const tally = tallyStages(rows);
  const country = portal.countryById.get(id);
  const finest = country?.levels[0] ?? 'region';
  const ids = portal.regions
    .filter((region) => region.country === id && region.level === finest)
    .map((region) => region.id);
  return {
    tally,
    stagesTitle:
      tally.notReported === tally.total
        ? t('country.noStages')
        : t('country.stagesFigure', countryCounts(portal, id, locale)),
    stages: stageFigure(portal, rows, locale),
    sectors: sectorFigure(portal, rows, locale),
    regions: regionFigure(
      portal,
      (region) => portal.rowsByRegion.get(region) ?? [],
      ids,
      locale,
      mostRegions,
    ),
    level: t(`levels.${finest}`),
    name: country?.name[locale] ?? id,
    ...rowsOrigin(portal, rows, locale),
  };
}
