import type { JobsTable } from '../../../domain/analyses/three-star/jobs-table.ts';
import { readStars } from '../../../domain/analyses/three-star/star-inputs.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { type OwnTable, type OwnTableView, viewOwnTable } from '../view-own-table.ts';

/** Tables that the reader fills in: numbers by area and sector, and thresholds. */
export interface OwnStarsView {
  readonly jobs: OwnTableView;
  readonly thresholds: OwnTableView;
}

/** Rows that a form begins with: as many as can be read and changed by hand. */
const mostRows = 80;

/** So many of the largest areas stand by themselves where there are more. */
const mostAreas = 3;

/** Areas whose numbers stand by themselves; those of the others are added where there are too many. */
function chooseAreas({ areas, sectors, personsOf }: JobsTable): readonly string[] {
  const sumOf = (area: string) =>
    sectors.reduce((sum, sector) => sum + (personsOf(area, sector) ?? 0), 0);
  const cells = areas.length * sectors.length;
  return cells <= mostRows
    ? areas
    : areas.toSorted((a, b) => sumOf(b) - sumOf(a)).slice(0, mostAreas);
}

/** The numbers of the table; small areas together, so that the whole stays what it is. */
function listRows(
  table: JobsTable,
  portal: Portal,
  locale: Locale,
): Pick<OwnTable, 'names' | 'rows'> {
  const chosen = chooseAreas(table);
  const others = table.areas.filter((area) => !chosen.includes(area));
  const name = (area: string) => portal.regionById.get(area)?.name[locale] ?? area;
  const label = (sector: string) => portal.sectorById.get(sector)?.label[locale] ?? sector;
  const rest = useTranslate(locale)('own.otherAreas');
  const own = chosen.flatMap((area) =>
    table.sectors.flatMap((sector) => {
      const persons = table.personsOf(area, sector);
      return persons === undefined || (others.length > 0 && persons === 0)
        ? []
        : [[name(area), label(sector), persons]];
    }),
  );
  const together = table.sectors.flatMap((sector) => {
    const persons = others.reduce((sum, area) => sum + (table.personsOf(area, sector) ?? 0), 0);
    return persons > 0 ? [[rest, label(sector), persons]] : [];
  });
  return {
    rows: [...own, ...together],
    names: {
      ...Object.fromEntries(table.sectors.map((sector) => [sector, label(sector)])),
      ...Object.fromEntries(table.areas.map((area) => [area, name(area)])),
      ...(others.length > 0 ? { others: rest } : {}),
    },
  };
}

/** The form for numbers of one's own: it begins with those of the portal. */
export function viewOwnStars(
  portal: Portal,
  data: AnalysisOf<'three-star'>,
  locale: Locale,
): OwnStarsView {
  const t = useTranslate(locale);
  const table = readStars(data, analysisParts(portal))?.now.table;
  const { size, dominance, specialisation } = data.thresholds;
  const percent = (share: number) => Number((share * 100).toPrecision(12));
  return {
    jobs: viewOwnTable(locale, {
      name: 'own',
      caption: t('analysis.own'),
      columns: [
        { label: t('figure.word.region'), kind: 'text' },
        { label: t('figure.word.sector'), kind: 'text' },
        { label: t(data.inventory ? 'figure.word.rows' : 'figure.word.persons'), kind: 'number' },
      ],
      ...(table ? listRows(table, portal, locale) : { rows: [] }),
    }),
    thresholds: viewOwnTable(locale, {
      name: 'thresholds',
      caption: t('own.thresholds'),
      columns: [
        { label: `${t('figure.word.starSize')}, %`, kind: 'number' },
        { label: `${t('figure.word.starDominance')}, %`, kind: 'number' },
        { label: t('figure.word.starSpecialisation'), kind: 'number' },
      ],
      rows: [[percent(size), percent(dominance), specialisation]],
      fixed: true,
    }),
  };
}
