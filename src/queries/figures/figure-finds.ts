import type { LocalTable } from '../../figures/localize-table.ts';
import type { FigureView } from '../../figures/view-figure.ts';
import { compareText } from '../../i18n/collate.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { allRowsOf } from '../editions/edition-rows.ts';
import { regionName, sectorLabel } from '../links/names.ts';

/** An attribute shared by several rows that can be found in a figure. */
interface Find {
  readonly id: string;
  readonly label: string;
}

/** What readers can find in a figure: each row by id, and attributes shared by rows. */
export interface FigureFinds {
  /** Further ids that match a row, by the id of the row. */
  readonly keys: ReadonlyMap<string, readonly string[]>;
  /** Regions and sectors of the rows; none if rows share nothing. */
  readonly groups: readonly { readonly label: string; readonly choices: readonly Find[] }[];
  /** Value that ranks the rows: a column, their sum, or nothing. */
  readonly rank: number | 'sum' | undefined;
}

/** Kinds of bars whose columns are parts of one count. */
const isSum = ({ kind, ...figure }: FigureView['figure']): boolean =>
  kind === 'bar' && 'mode' in figure && (figure.mode === 'stacked' || figure.mode === 'units');

/** Value that ranks the rows of a figure: the first column drawn, or the sum of stacked ones. */
function rankOf({ figure }: FigureView, { columns, rows }: LocalTable): FigureFinds['rank'] {
  const numbers = columns.flatMap(({ type }, index) => (type === 'number' ? [index] : []));
  const [first] = numbers;
  if (first === undefined || rows.length < 3 || figure.kind === 'timeline') return undefined;
  return numbers.length > 1 && isSum(figure) ? 'sum' : first;
}

/** Regions of a cluster, including enclosing ones, and its sectors, which it can be found by. */
function keysOfRows(portal: Portal, { edition }: FigureView, { rows }: LocalTable) {
  if (!rows.some(({ path }) => path?.startsWith('/clusters/'))) return undefined;
  const clusters = allRowsOf(portal, edition);
  return new Map(
    rows.flatMap(({ id }) => {
      const row = clusters.get(id);
      return row ? [[id, { regions: [...row.regions], sectors: row.sectors }] as const] : [];
    }),
  );
}

/** Regions and sectors to choose from, without duplicates, sorted by name. */
export function groupFinds(
  portal: Portal,
  regions: Iterable<string>,
  sectors: Iterable<string>,
  locale: Locale,
): FigureFinds['groups'] {
  const t = useTranslate(locale);
  const list = (ids: Iterable<string>, name: (id: string) => string) =>
    [...new Set(ids)]
      .map((id): Find => ({ id, label: name(id) }))
      .sort((a, b) => compareText(locale, a.label, b.label));
  return [
    { label: t('nav.regions'), choices: list(regions, (id) => regionName(portal, id, locale)) },
    { label: t('nav.sectors'), choices: list(sectors, (id) => sectorLabel(portal, id, locale)) },
  ];
}

/** What can be highlighted in a figure, in a language. */
export function viewFinds(portal: Portal, view: FigureView, locale: Locale): FigureFinds {
  const { table } = view;
  if (!table) return { keys: new Map(), groups: [], rank: undefined };
  const rank = rankOf(view, table);
  const found = keysOfRows(portal, view, table);
  if (!found) return { keys: new Map(), groups: [], rank };
  const each = [...found.values()];
  const groups = groupFinds(
    portal,
    each.flatMap(({ regions }) => regions),
    each.flatMap(({ sectors }) => sectors),
    locale,
  );
  return {
    keys: new Map([...found].map(([id, { regions, sectors }]) => [id, [...regions, ...sectors]])),
    groups: groups.filter(({ choices }) => choices.length > 1),
    rank,
  };
}

/** All ids that can be found in a figure: rows and their shared attributes. */
export function findIds(finds: FigureFinds, table: LocalTable | undefined): ReadonlySet<string> {
  return new Set([
    ...(table?.rows ?? []).map(({ id }) => id),
    ...finds.groups.flatMap(({ choices }) => choices.map(({ id }) => id)),
  ]);
}
