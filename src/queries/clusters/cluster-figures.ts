import { rankAmong } from '../../domain/standing/rank-among.ts';
import type { LocalTable } from '../../figures/localize-table.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { Figure } from '../../schemas/figure.ts';
import { figureAsOf, figurePath } from '../figures/figure-pages.ts';
import { viewFigureIn } from '../figures/figure-views.ts';
import { isOff } from '../links/describe-collections.ts';
import { type CitationView, viewCitations } from '../links/citations.ts';

/** Row of a ranking: its number, and its position between zero and the end of the scale. */
export interface RankedRow {
  readonly label: string;
  readonly value: string;
  /** Per cent of the drawing’s width; undefined if the number is unknown. */
  readonly at: number | undefined;
  readonly own: boolean;
}

/** A named class of the scale, with its position in per cent of the drawing’s width. */
export interface RankedBand {
  readonly label: string;
  readonly range: string;
  readonly at: number;
  readonly width: number;
}

/** Row of a grid: one of two levels in each column. */
interface GridRow {
  readonly label: string;
  readonly cells: readonly { readonly high: boolean; readonly word: string }[];
  /** Number of columns at the higher level. */
  readonly sum: string;
  readonly own: boolean;
}

/** Figure on the page of a cluster, with the cluster’s row marked. */
export interface ClusterFigureView {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  readonly asOf: string;
  /** Its number and rank; undefined if it has none. */
  readonly place: string | undefined;
  /** Its number and the named class that contains it; undefined if the figure has no classes. */
  readonly score: { readonly value: string; readonly band: string } | undefined;
  readonly head: string;
  readonly column: string;
  readonly ranked: readonly RankedRow[];
  /** Classes of the scale, the lowest first; possibly none. */
  readonly bands: readonly RankedBand[];
  readonly grid:
    { readonly columns: readonly string[]; readonly rows: readonly GridRow[] } | undefined;
  readonly note: string | undefined;
  readonly sources: readonly CitationView[];
  readonly page: { readonly label: string; readonly href: string };
}

type Row = LocalTable['rows'][number];

const numberOf = (row: Row): number | undefined => row.cells[0]?.value;

/** True if all columns have two levels, low and high, drawn as open and filled squares. */
function hasTwoLevels(figure: Figure, { rows }: LocalTable): boolean {
  return (
    figure.kind === 'heat' &&
    figure.levels?.length === 2 &&
    rows.every(({ cells }) => cells.every(({ value }) => value === 0 || value === 1))
  );
}

const highs = ({ cells }: Row): number => cells.filter(({ value }) => value === 1).length;

/** End of the scale: given by the figure, otherwise the greatest number. */
const endOf = (figure: Figure, numbers: readonly number[]): number =>
  figure.kind === 'profile' && figure.max !== undefined ? figure.max : Math.max(...numbers, 1);

/** Classes of a figure's scale, the lowest first. */
const bandsOf = (figure: Figure) =>
  figure.kind === 'profile' ? figure.bands.toSorted((a, b) => a.from - b.from) : [];

function viewOne(
  portal: Portal,
  { figure: id, row: own }: ClusterData['figures'][number],
  locale: Locale,
): ClusterFigureView[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const view = viewFigureIn(portal, id, '', locale);
  const { table, figure } = view;
  const row = table?.rows.find((each) => each.id === own);
  if (!table || !row) return [];
  const isGrid = hasTwoLevels(figure, table);
  const measure = isGrid ? highs : numberOf;
  const sorted = table.rows.toSorted((a, b) => (measure(b) ?? -1) - (measure(a) ?? -1));
  const numbers = sorted.flatMap((each) => measure(each) ?? []);
  const end = endOf(figure, numbers);
  const value = measure(row);
  const bands = isGrid ? [] : bandsOf(figure);
  const rangeOf = ({ from, to }: { readonly from: number; readonly to: number }) =>
    format.range(format.number(from), format.number(to));
  const ownBand = bands.find(({ from, to }) => value !== undefined && value >= from && value <= to);
  const printed = row.cells[0]?.text ?? '';
  const told = ownBand
    ? t('cluster.figure.banded', {
        value: printed,
        end: format.number(end),
        band: ownBand.label[locale],
        range: rangeOf(ownBand),
      })
    : printed;
  const columns = table.columns.map(({ label }) => label);
  const sumOf = (each: Row) =>
    t('cluster.figure.of', { n: format.number(highs(each)), all: format.number(columns.length) });
  return [
    {
      id,
      title: view.title,
      subtitle: view.subtitle,
      asOf: figureAsOf(portal, view),
      place:
        value === undefined
          ? undefined
          : t('cluster.figure.place', {
              value: isGrid ? sumOf(row) : told,
              place: format.number(rankAmong(value, numbers).place),
              n: format.number(numbers.length),
            }),
      score: ownBand && { value: printed, band: ownBand.label[locale] },
      head: table.head,
      column: columns[0] ?? '',
      ranked: isGrid
        ? []
        : sorted.map((each) => ({
            label: each.label,
            value: each.cells[0]?.text ?? '',
            at: each.cells[0]?.value === undefined ? undefined : (100 * each.cells[0].value) / end,
            own: each === row,
          })),
      bands: bands.map((band) => ({
        label: band.label[locale],
        range: rangeOf(band),
        at: (100 * band.from) / end,
        width: (100 * (band.to - band.from)) / end,
      })),
      grid: isGrid
        ? {
            columns,
            rows: sorted.map((each) => ({
              label: each.label,
              cells: each.cells.map(({ value: level, text }) => ({
                high: level === 1,
                word: text,
              })),
              sum: sumOf(each),
              own: each === row,
            })),
          }
        : undefined,
      note: view.note,
      sources: viewCitations(portal, figure.sources, locale),
      page: {
        label: t('cluster.figure.whole'),
        href: `${href(locale, figurePath(id))}?mark=${own}`,
      },
    },
  ];
}

/** Figures with a row for the cluster, in display order; none for most clusters. */
export const clusterFigures = (
  portal: Portal,
  { figures }: ClusterData,
  locale: Locale,
): ClusterFigureView[] =>
  isOff(portal, 'figures') ? [] : figures.flatMap((named) => viewOne(portal, named, locale));
