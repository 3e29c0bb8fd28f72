import { type StageTally, tallyStages } from '../../domain/inventory/tally.ts';
import { firstStageWord } from '../clusters/stage-words.ts';
import { isMissing } from '../../domain/missing.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tabulateRegions } from '../../domain/figures/tabulate-regions.ts';
import { tabulateSectors } from '../../domain/figures/tabulate-sectors.ts';
import { tabulateStages } from '../../domain/figures/tabulate-stages.ts';
import { compareWithRest } from '../../domain/figures/compare-with-rest.ts';
import type { Words } from '../../domain/figures/table.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { writePart } from '../../i18n/write-part.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { type RowsOrigin, rowsOrigin } from '../clusters/rows-origin.ts';
import { correctionHref } from '../links/correction.ts';
import { type BarTableView, viewBarTable } from './bar-table.ts';
import { namedInputs } from './named-inputs.ts';
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

/** Number of rows beyond the first stage, as a finding. */
export function stagesTitle(portal: Portal, rows: readonly InventoryRow[], locale: Locale): string {
  const t = useTranslate(locale);
  const { total, past, notReported } = tallyStages(rows, portal.stageOrder);
  if (notReported === total) return t('country.noStages');
  const none = notReported === 0 ? 'first' : 'none';
  const several = past === 0 ? none : past === total ? 'all' : 'some';
  return t('stages.figure', {
    which: total > 1 ? several : past === 0 ? 'one' : 'onePast',
    total: useFormat(locale).number(total),
    moved: past,
    past: writePart(past, locale),
    first: firstStageWord(portal, locale),
  });
}

/** Whether any entry has a stage; otherwise a figure of stages would be empty. */
export const knowsStages = (portal: Portal): boolean =>
  portal.inventory.some(({ stage }) => !isMissing(stage));

/** Rows that a page's rows are compared with. */
export interface Rest {
  readonly rows: readonly InventoryRow[];
  /** Subject of the page. */
  readonly of: 'place' | 'sector';
  /** Its name, as the heading of its column. */
  readonly here: Words;
}

/** Min entries for a comparison in words. */
const min = 3;

/** Min entries for a share; of fewer, the number alone is clearer. */
export const minShare = 10;

const hasShares = ({ rows }: { readonly rows: readonly InventoryRow[] }): boolean =>
  rows.length >= minShare;

const thereWord = ({ of }: Rest): Words => ({
  word: of === 'sector' ? 'otherSectors' : 'elsewhere',
});

/** Whether the rows of a page can be compared with the rest: both need enough entries. */
const canCompare = (counted: Counted, rest: Rest | undefined): rest is Rest =>
  rest !== undefined && counted.rows.length >= min && rest.rows.length >= min;

function comparisonTitle(
  portal: Portal,
  counted: Counted,
  rest: Rest,
  locale: Locale,
): string | undefined {
  const [here, there] = [counted.rows, rest.rows].map((rows) =>
    tallyStages(rows, portal.stageOrder),
  );
  if (!here || !there || here.notReported === here.total || there.notReported === there.total) {
    return undefined;
  }
  if (there.past > 0 && there.total < minShare) return undefined;
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const isSmall = here.total < minShare;
  const share = ({ past, total }: StageTally) =>
    past === 0 || total < minShare ? 'none' : format.percent(past / total, 0);
  const parts = ({ past, total, notReported }: StageTally) =>
    t('stages.part', {
      past: format.number(past),
      total: format.number(total - notReported),
      known: notReported === 0 ? 'all' : 'some',
    });
  return t('stages.beside', {
    finding: stagesTitle(portal, counted.rows, locale),
    of: rest.of,
    at: here.past === 0 ? 'first' : 'others',
    here: share(here),
    // A share does not compare with "6 of 8".
    there: isSmall && there.past > 0 ? parts(there) : share(there),
  });
}

/** How many rows are beyond the first stage, beside the rest, in a sentence; undefined if they do not compare. */
export function compareStages(
  portal: Portal,
  counted: Counted,
  rest: Rest,
  locale: Locale,
): string | undefined {
  const finding = canCompare(counted, rest)
    ? comparisonTitle(portal, counted, rest, locale)
    : undefined;
  return finding && `${finding}.`;
}

/** Rows by stage, with their shares; compared with the rest if possible. */
export function viewStagesFigure(
  portal: Portal,
  counted: Counted,
  locale: Locale,
  note?: string,
  rest?: Rest,
): CountFigureView {
  const t = useTranslate(locale);
  const { stageOrder, figureInputs } = portal;
  const table = tabulateStages(counted.rows, figureInputs, { share: hasShares(counted) });
  const finding = stagesTitle(portal, counted.rows, locale);
  const beside = canCompare(counted, rest)
    ? comparisonTitle(portal, counted, rest, locale)
    : undefined;
  const bars = viewBarTable(table, locale, { stageOrder });
  const plain: CountFigureView = {
    ...frameFigure(portal, counted, 'stages', finding, locale),
    heading: t('stages'),
    subtitle: t('region.figureSub'),
    note,
    bars,
  };
  if (!rest || beside === undefined) return plain;
  const framed = { ...plain, ...frameFigure(portal, counted, 'stages', beside, locale) };
  if (!hasShares(counted) || !hasShares(rest)) return framed;
  const others = tabulateStages(rest.rows, figureInputs);
  return {
    ...framed,
    subtitle: t('beside.sub'),
    pairs: viewPairTable(
      compareWithRest(table, others, { here: rest.here, there: thereWord(rest) }),
      locale,
      { stageOrder },
    ),
  };
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
  const grouped = portal.sectorGroups.length > 0 ? 'yes' : 'no';
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
