import type { JobsTable } from '../../../domain/analyses/three-star/jobs-table.ts';
import { readStars } from '../../../domain/analyses/three-star/star-inputs.ts';
import { activityName } from '../../../i18n/activity-names.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { compareFilePlaces, type FilePlaces } from '../../compare/compare-files.ts';
import { isCompared } from '../../compare/published-choice.ts';
import { type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/** Tables that the reader fills in: numbers by area and sector, and thresholds. */
export interface OwnStarsView {
  readonly jobs: OwnTableView;
  readonly thresholds: OwnTableView;
  readonly rules: StarRules;
  /** Undefined for a portal that compares no regions, whose files have their shapes. */
  readonly map: OwnMapView | undefined;
}

/** Map of the reader's own areas. */
export interface OwnMapView extends FilePlaces {
  readonly words: { readonly title: string; readonly none: string; readonly off: string };
}

/** Constants and messages for the script, including the number of stars that makes a candidate. */
export interface StarRules {
  readonly candidate: number;
  /** True if a missing pair counts as 0, as in an inventory; otherwise its number is unknown. */
  readonly absentIsNone: boolean;
  /** Shown if pairs are missing, with their number as `{n}`. */
  readonly absent: string;
  readonly twice: string;
  readonly noReference: string;
}

/** Names of the areas and sectors of a table, by their ids. */
function nameAll(
  { areas, sectors }: JobsTable,
  portal: Portal,
  locale: Locale,
): ReadonlyMap<string, string> {
  const others = useTranslate(locale)('own.otherAreas');
  return new Map([
    ...areas.map((area) => [area, portal.regionById.get(area)?.name[locale] ?? others] as const),
    ...sectors.map((sector) => {
      const label = portal.sectorById.get(sector)?.label ?? activityName(sector);
      return [sector, label?.[locale] ?? sector] as const;
    }),
  ]);
}

/** Numbers of the table; for an inventory, without the pairs that have no row. */
function listRows(
  { areas, sectors, personsOf }: JobsTable,
  names: ReadonlyMap<string, string>,
  countsRows: boolean,
): (string | number)[][] {
  return areas.flatMap((area) =>
    sectors.flatMap((sector) => {
      const persons = personsOf(area, sector);
      return persons === undefined || (countsRows && persons === 0)
        ? []
        : [[names.get(area) ?? area, names.get(sector) ?? sector, persons]];
    }),
  );
}

/** Form for the reader's own numbers, prefilled with the portal's. */
export function viewOwnStars(
  portal: Portal,
  data: AnalysisOf<'three-star'>,
  locale: Locale,
): OwnStarsView {
  const t = useTranslate(locale);
  const now = readStars(data, analysisParts(portal))?.now;
  // Statistics have hundreds of rows, which are a download instead.
  const table = now?.thing === 'sectors' ? now.table : undefined;
  const names = table ? nameAll(table, portal, locale) : new Map<string, string>();
  const countsRows = data.inventory !== undefined;
  const { size, dominance, specialisation } = data.thresholds;
  const percent = (share: number) => Number((share * 100).toPrecision(12));
  return {
    jobs: viewOwnTable(locale, {
      name: 'own',
      caption: t('analysis.own'),
      columns: [
        { label: t('figure.word.region'), kind: 'text' },
        { label: t('figure.word.sector'), kind: 'text' },
        { label: t('own.counted'), kind: 'number', least: 0, whole: true },
      ],
      rows: table ? listRows(table, names, countsRows) : [],
      names: Object.fromEntries(names),
    }),
    thresholds: viewOwnTable(locale, {
      name: 'thresholds',
      caption: t('own.thresholds'),
      columns: [
        { label: `${t('figure.word.starSize')}, %`, kind: 'number', least: 0, greatest: 100 },
        { label: `${t('figure.word.starDominance')}, %`, kind: 'number', least: 0, greatest: 100 },
        { label: t('figure.word.starSpecialisation'), kind: 'number', least: 0 },
        { label: t('analysis.starAtLeast'), kind: 'number', least: 0, whole: true },
        { label: t('own.reference'), kind: 'text' },
      ],
      rows: [[percent(size), percent(dominance), specialisation, data.leastNumber]],
      fixed: true,
    }),
    map: isCompared(portal, 'regions')
      ? {
          ...compareFilePlaces(portal, locale),
          words: {
            title: t('own.map'),
            none: t('own.mapNone'),
            off: t('own.mapOff', { names: '{names}' }),
          },
        }
      : undefined,
    rules: {
      candidate: data.candidate,
      absentIsNone: countsRows,
      absent: t(countsRows ? 'own.absentIsNone' : 'own.absentIsMissing', { n: '{n}' }),
      twice: t('own.twice', { row: '{row}' }),
      noReference: t('own.noReference', { text: '{text}' }),
    },
  };
}
