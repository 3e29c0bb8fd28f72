import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tabulateRegions } from '../../domain/figures/tabulate-regions.ts';
import { countsGroups, tabulateSectors } from '../../domain/figures/tabulate-sectors.ts';
import { compareWithRest } from '../../domain/figures/compare-with-rest.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { type RowsOrigin, rowsOrigin } from '../clusters/rows-origin.ts';
import { correctionHref } from '../links/correction.ts';
import { type BarTableView, viewBarTable } from './bar-table.ts';
import { namedInputs } from './named-inputs.ts';
import { hasShares, type Rest, thereWord } from './rest-of-rows.ts';
import { sayTie, type Tie } from './say-tie.ts';
import { type PairTableView, viewPairTable } from './pair-table.ts';
import { takeOfDrawing, type TakeView } from '../share/view-take.ts';
import { describeSectorBasis } from '../sectors/sector-note.ts';

/** Clusters counted on the page of a place or sector, with title, note, source and download. */
export interface CountFigureView extends RowsOrigin {
  /** Anchor of the figure; the same in all languages. */
  readonly id: string;
  readonly heading: string;
  /** The finding. */
  readonly title: string;
  /** What is counted. */
  readonly subtitle: string;
  readonly note: string | undefined;
  readonly bars: BarTableView;
  /** Comparison with the rest, drawn in place of the bars. */
  readonly pairs?: PairTableView;
  readonly correctHref: string;
  /** The row below it. */
  readonly take: TakeView;
}

/** Rows counted by the figures of a page, and the page. */
export interface Counted {
  readonly rows: readonly InventoryRow[];
  /** Path of the page within the language. */
  readonly path: string;
}

/** Properties shared by the figures of a page: the source of their rows, their files, where to report a mistake. */
export function frameFigure(
  portal: Portal,
  { rows, path }: Counted,
  id: string,
  title: string,
  locale: Locale,
): RowsOrigin & Pick<CountFigureView, 'id' | 'title' | 'take' | 'correctHref'> {
  const origin = rowsOrigin(portal, rows, locale);
  return {
    id,
    title,
    ...origin,
    take: takeOfDrawing(portal, { id, title, source: origin.source, path }, locale),
    correctHref: correctionHref(locale, `${path}#${id}`),
  };
}

/** Titles of a ranking, by number of leaders and of rows. */
interface LeaderTitles {
  readonly first: (label: string, count: string) => string;
  /** Title for a single row. */
  readonly only: (label: string) => string;
  readonly tie: (tie: Tie) => string;
}

/** Title for a single leader, a tie, or a single entry (which is not ranked). */
export function leaderTitle({ leaders, rows }: BarTableView, titles: LeaderTitles): string {
  const { label = '', count = '', value = 0 } = leaders[0] ?? {};
  if (leaders.length > 1) {
    return titles.tie({ labels: leaders.map((leader) => leader.label), each: value });
  }
  return rows.length > 1 ? titles.first(label, count) : titles.only(label);
}

/**
 * Rows by main sector, split by the first group of regions with rows inside and outside it.
 * @param place the country or region counted; undefined for the whole portal
 */
export function viewSectorsFigure(
  portal: Portal,
  counted: Counted,
  {
    place,
    heading,
    rest,
  }: {
    readonly place: string | undefined;
    readonly heading?: string;
    readonly rest?: Rest;
  },
  locale: Locale,
): CountFigureView {
  const t = useTranslate(locale);
  const group = portal.regionGroups.find(({ id }) => {
    const inside = counted.rows.filter((row) => row.regionGroups.includes(id)).length;
    return inside > 0 && inside < counted.rows.length;
  });
  const grouped = countsGroups(counted.rows) ? 'yes' : 'no';
  const table = tabulateSectors(counted.rows, namedInputs(portal, locale), {
    by: 'group',
    ...(group ? { regionGroup: group.id, total: true } : {}),
  });
  const bars = viewBarTable(
    table,
    locale,
    group ? { series: [group.id, 'outside'], colours: ['inside', 'outside'] } : {},
  );
  return {
    ...frameFigure(
      portal,
      counted,
      'sectors',
      leaderTitle(bars, {
        first: (sector, count) => t('sectors.figure', { sector, count }),
        only: (sector) => t('sectors.figureOnly', { sector, total: counted.rows.length }),
        tie: (tie) => sayTie(tie, (values) => t('sectors.tie', values), locale),
      }),
      locale,
    ),
    heading: heading ?? t('nav.sectors'),
    ...(rest && hasShares(counted) && hasShares(rest)
      ? {
          pairs: viewPairTable(
            compareWithRest(
              table,
              tabulateSectors(rest.rows, namedInputs(portal, locale), { by: 'group' }),
              {
                here: rest.here,
                there: thereWord(rest),
              },
            ),
            locale,
            { most: table.rows.length },
          ),
        }
      : {}),
    subtitle:
      place === undefined
        ? t('sectors.figureSubAll', { grouped })
        : t('sectors.figureSub', { place, grouped }),
    note:
      [describeSectorBasis(portal, counted.rows, locale), group?.note[locale]]
        .filter(Boolean)
        .join(' ') || undefined,
    bars,
  };
}

/** Regions of one level ranked by number of clusters, the first of them shown. */
export function viewRegionsFigure(
  portal: Portal,
  counted: Counted,
  regions: readonly Region[],
  { most: max, level }: { readonly most: number; readonly level: string },
  locale: Locale,
): CountFigureView {
  const t = useTranslate(locale);
  const table = tabulateRegions(regions, counted.rows, namedInputs(portal, locale));
  const bars = viewBarTable(table, locale, { most: max });
  return {
    ...frameFigure(
      portal,
      counted,
      'regions',
      leaderTitle(bars, {
        first: (region, count) => t('country.regionsFigure', { region, count }),
        only: (region) => t('regions.only', { region }),
        tie: (tie) => sayTie(tie, (values) => t('regions.tie', values), locale),
      }),
      locale,
    ),
    heading: t('map.ranked'),
    subtitle:
      bars.rows.length < max
        ? t('country.regionsSubAll', { level })
        : t('country.regionsSub', { level, n: bars.rows.length }),
    note: counted.rows.some(({ places }) => places.length > 1)
      ? t('country.regionsNote')
      : undefined,
    bars,
  };
}
