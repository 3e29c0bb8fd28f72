import { isMissing } from '../../domain/missing.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tabulateRegions } from '../../domain/figures/tabulate-regions.ts';
import { tabulateSectors } from '../../domain/figures/tabulate-sectors.ts';
import { tabulateStages } from '../../domain/figures/tabulate-stages.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { type RowsOrigin, rowsOrigin } from '../clusters/rows-origin.ts';
import { correctionHref } from '../links/correction.ts';
import { type BarTableView, viewBarTable } from './bar-table.ts';
import { describeSectorBasis } from '../sectors/sector-note.ts';

/** Clusters counted on the page of a place or a sector, with title, note, source and download. */
export interface CountFigureView extends RowsOrigin {
  /** Anchor of the figure; the same in all languages. */
  readonly id: string;
  /** Heading of its section. */
  readonly heading: string;
  /** The finding. */
  readonly title: string;
  /** What is counted. */
  readonly subtitle: string;
  readonly note: string | undefined;
  readonly bars: BarTableView;
  readonly correctHref: string;
}

/** The rows that the figures of a page count, and the page. */
export interface Counted {
  readonly rows: readonly InventoryRow[];
  /** Path of the page within the language. */
  readonly path: string;
  /** Title of the page. */
  readonly page: string;
}

/** What all figures of a page share: the source of its rows, and where to report a mistake. */
export function frameFigure(
  portal: Portal,
  { rows, path, page }: Counted,
  id: string,
  locale: Locale,
): RowsOrigin & Pick<CountFigureView, 'id' | 'correctHref'> {
  return {
    id,
    ...rowsOrigin(portal, rows, locale),
    correctHref: correctionHref(portal, locale, `${path}#${id}`, page),
  };
}

/** The first of a ranking, or how many share its place. */
export function leaderTitle(
  { leaders }: BarTableView,
  locale: Locale,
  one: (label: string, count: string) => string,
): string {
  const { label = '', count = '' } = leaders[0] ?? {};
  return leaders.length > 1
    ? useTranslate(locale)('figure.tie', { n: leaders.length, count })
    : one(label, count);
}

/** Does any entry have a stage? Where none has, a figure of stages would show that and nothing else. */
export const knowsStages = (portal: Portal): boolean =>
  portal.inventory.some(({ stage }) => !isMissing(stage));

/** Rows by stage, with their shares. */
export function viewStagesFigure(
  portal: Portal,
  counted: Counted,
  { title, note }: { readonly title: string; readonly note?: string | undefined },
  locale: Locale,
): CountFigureView {
  const t = useTranslate(locale);
  const table = tabulateStages(counted.rows, portal.figureInputs, { share: true });
  return {
    ...frameFigure(portal, counted, 'stages', locale),
    heading: t('stages'),
    title,
    subtitle: t('region.figureSub'),
    note,
    bars: viewBarTable(table, locale, { stageWay: portal.stageWay }),
  };
}

/**
 * Rows by main sector, parted by the first group of regions that has rows in and out of it.
 * @param place the country or region that is counted
 */
export function viewSectorsFigure(
  portal: Portal,
  counted: Counted,
  { place, heading }: { readonly place: string; readonly heading?: string },
  locale: Locale,
): CountFigureView {
  const t = useTranslate(locale);
  const group = portal.regionGroups.find(({ id }) => {
    const inside = counted.rows.filter((row) => row.regionGroups.includes(id)).length;
    return inside > 0 && inside < counted.rows.length;
  });
  const table = tabulateSectors(counted.rows, portal.figureInputs, {
    by: 'group',
    ...(group ? { regionGroup: group.id, total: true } : {}),
  });
  const bars = viewBarTable(
    table,
    locale,
    group ? { series: [group.id, 'outside'], colours: ['inside', 'outside'] } : {},
  );
  return {
    ...frameFigure(portal, counted, 'sectors', locale),
    heading: heading ?? t('nav.sectors'),
    title: leaderTitle(bars, locale, (sector, count) => t('sectors.figure', { sector, count })),
    subtitle: t('sectors.figureSub', { place }),
    note:
      [describeSectorBasis(portal, counted.rows, locale), group?.note[locale]]
        .filter(Boolean)
        .join(' ') || undefined,
    bars,
  };
}

/** Regions of one level by number of clusters, the first of them shown. */
export function viewRegionsFigure(
  portal: Portal,
  counted: Counted,
  regions: readonly Region[],
  { most, level }: { readonly most: number; readonly level: string },
  locale: Locale,
): CountFigureView {
  const t = useTranslate(locale);
  const table = tabulateRegions(regions, counted.rows, portal.figureInputs);
  const bars = viewBarTable(table, locale, { most });
  return {
    ...frameFigure(portal, counted, 'regions', locale),
    heading: t('nav.regions'),
    title: leaderTitle(bars, locale, (region, count) =>
      t('country.regionsFigure', { region, count }),
    ),
    subtitle: t('country.regionsSub', { level, n: bars.rows.length }),
    note: t('country.regionsNote'),
    bars,
  };
}
