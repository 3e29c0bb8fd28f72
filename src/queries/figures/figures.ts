import { placeBars } from '../../charts/tools/bars/place-bars.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf, stageKeys, tallyBy, tallyStages } from '../../domain/inventory/tally.ts';
import type { BarPiece } from '../../charts/tools/bars/place-bars.ts';
import type { StageKey } from '../../domain/inventory/tally.ts';
import type { Cell } from '../../exports/csv.ts';
import { stageIds } from '../../schemas/stage.ts';
import { isMissing } from '../../domain/missing.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { regionName } from '../links/names.ts';
import { regionCount } from '../regions/region-counts.ts';
import { stageHeading } from '../clusters/stage-words.ts';
import type { Portal } from '../../portal/portal.ts';

/** A figure of bars, ready to draw: its rows and the same numbers as a table to download. */
export interface BarFigure {
  /** Kinds of the pieces of a bar, in their order: names of their colours. */
  readonly kinds: readonly string[];
  /** Rows that share the first place: one, unless there is a tie. */
  readonly leaders: number;
  readonly heads: readonly string[];
  readonly rows: readonly {
    readonly label: string;
    readonly href?: string;
    readonly stage?: StageKey;
    readonly values: readonly string[];
    readonly pieces: readonly BarPiece[];
  }[];
  readonly csv: readonly (readonly Cell[])[];
}

/** Rows by stage, one bar a stage; stages that do not occur are zero if any stage is reported. */
export function stageFigure(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): BarFigure {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const counts = tallyBy(rows, (row) => [stageKeyOf(row)]);
  // Where no stage at all is reported, a zero beside each would claim that one was.
  const known = stageIds.some((key) => counts.has(key)) || rows.length === 0;
  const keys = stageKeys.filter((key) => (key === 'not-reported' ? counts.has(key) : known));
  const values = keys.map((key) => counts.get(key) ?? 0);
  const pieces = placeBars(values.map((value) => ({ values: [value] })));
  const heads = [t('stage'), t('clusters.word'), t('share')];
  const share = (value: number) => (rows.length === 0 ? 0 : value / rows.length);
  return {
    kinds: ['quantity'],
    leaders: values.filter((value) => value === Math.max(...values)).length,
    heads,
    rows: keys.map((key, index) => {
      const value = values[index] as number;
      return {
        label: stageHeading(portal, key, locale),
        stage: key,
        values: [format.number(value), format.percent(share(value), 1)],
        pieces: pieces[index] as BarPiece[],
      };
    }),
    csv: [
      heads,
      ...keys.map((key, index) => {
        const value = values[index] as number;
        return [stageHeading(portal, key, locale), value, Math.round(1000 * share(value)) / 1000];
      }),
    ],
  };
}

/**
 * Group of a row's main sector, else the sector itself: sectors without a group stand beside them.
 * The groups are those of the edition's report; rows that it does not list are not put into them.
 */
function mainCategory(row: InventoryRow): string {
  const group = row.returned ? row.mainGroup : undefined;
  return group ?? `sector:${row.sectors[0] ?? ''}`;
}

/** Label and link of a category of `mainCategory`. */
function categoryOf(portal: Portal, key: string, locale: Locale): { label: string; href: string } {
  const group = portal.groupById.get(key);
  if (group)
    return { label: group.label[locale], href: href(locale, `/sectors/#group-${group.id}`) };
  const id = key.replace(/^sector:/, '');
  const sector = portal.sectors.find((item) => item.id === id);
  return { label: sector?.label[locale] ?? id, href: href(locale, `/sectors/${id}/`) };
}

/** Rows by main sector, one bar a group, parted into the BROP area and the rest where any row is in it. */
export function sectorFigure(
  portal: Portal,
  rows: readonly InventoryRow[],
  locale: Locale,
): BarFigure {
  const parted = rows.some((row) => row.brop) && rows.some((row) => !row.brop);
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const all = tallyBy(rows, (row) => [mainCategory(row)]);
  const inside = tallyBy(
    rows.filter((row) => row.brop),
    (row) => [mainCategory(row)],
  );
  const order = new Map(portal.sectorGroups.map(({ id }, index) => [id, index]));
  const keys = [...all.keys()].sort(
    (a, b) =>
      (all.get(b) ?? 0) - (all.get(a) ?? 0) ||
      (order.get(a) ?? 99) - (order.get(b) ?? 99) ||
      (a < b ? -1 : 1),
  );
  const split = (key: string) => {
    const total = all.get(key) ?? 0;
    const brop = inside.get(key) ?? 0;
    return parted ? [brop, total - brop] : [total];
  };
  const pieces = placeBars(keys.map((key) => ({ values: split(key) })));
  const heads = [
    t('sector'),
    ...(parted ? [t('brop.inside'), t('brop.outside')] : []),
    t('clusters.all'),
  ];
  const numbers = (key: string) => [...(parted ? split(key) : []), all.get(key) ?? 0];
  return {
    kinds: parted ? ['brop', 'outside'] : ['quantity'],
    leaders: keys.filter((key) => all.get(key) === all.get(keys[0] ?? '')).length,
    heads,
    rows: keys.map((key, index) => ({
      ...categoryOf(portal, key, locale),
      values: numbers(key).map((value) => format.number(value)),
      pieces: pieces[index] as BarPiece[],
    })),
    csv: [heads, ...keys.map((key) => [categoryOf(portal, key, locale).label, ...numbers(key)])],
  };
}

/**
 * Regions by number of clusters, most first.
 * @param ids regions to rank
 * @param most how many to show; the download holds all of them
 */
export function regionFigure(
  portal: Portal,
  rowsOf: (id: string) => readonly InventoryRow[],
  ids: readonly string[],
  locale: Locale,
  most: number,
): BarFigure {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const ranked = ids
    .map((id) => {
      const { total, past, notReported } = tallyStages(rowsOf(id));
      const name = regionName(portal, id, locale);
      // A region of which a source says nothing has no bar and no zero.
      if (total === 0 && isMissing(regionCount(portal, id))) return { id, name };
      return { id, name, total, past: total > 0 && notReported === total ? undefined : past };
    })
    .sort(
      (a, b) =>
        (b.total ?? -1) - (a.total ?? -1) ||
        (b.past ?? 0) - (a.past ?? 0) ||
        (a.id < b.id ? -1 : 1),
    );
  const shown = ranked.filter(({ total }) => total !== undefined).slice(0, most);
  const pieces = placeBars(shown.map(({ total = 0 }) => ({ values: [total] })));
  const heads = [t('region'), t('clusters.all'), t('clusters.past')];
  return {
    kinds: ['quantity'],
    leaders: ranked.filter(({ total }) => total === ranked[0]?.total).length,
    heads,
    rows: shown.map(({ id, total = 0, past, name }, index) => ({
      label: name,
      href: href(locale, `/regions/${id}/`),
      values: [format.number(total), past === undefined ? t('not-reported') : format.number(past)],
      pieces: pieces[index] as BarPiece[],
    })),
    csv: [heads, ...ranked.map(({ name, total, past }) => [name, total, past])],
  };
}
