import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { potentialWord } from '../clusters/potential.ts';
import { firstStageWord } from '../clusters/stage-words.ts';
import { regionName } from '../links/names.ts';
import type { Located } from './located-rows.ts';
import type { RegionCount } from './panel-labels.ts';
import { rankedRegions } from './ranked-regions.ts';

/** Maximum number of regions named in the lead. */
const maxNamed = 4;

/** Region with most entries beyond the first stage; none if there is a tie. */
export function sayMostPast(portal: Portal, locale: Locale): string[] {
  const [most, second] = rankedRegions(portal, locale)
    .filter(({ count = 0 }) => count > 0)
    .toSorted((a, b) => (b.past ?? 0) - (a.past ?? 0));
  // A single region always has the most.
  if (!most?.past || !second || most.past === second.past) return [];
  const region = regionName(portal, most.id, locale);
  const n = useFormat(locale).number(most.past);
  return [useTranslate(locale)('map.past', { first: firstStageWord(portal, locale), region, n })];
}

/**
 * Regions with most entries, four at most; for a larger tie, the number of tied regions.
 * @returns heading of the page, its description for other pages, and the text below the heading
 */
export function describeMost(
  portal: Portal,
  locale: Locale,
): { readonly finding: string; readonly told: string; readonly lead: string } {
  const ranked = rankedRegions(portal, locale).map(({ id, count = 0 }) => ({ id, count }));
  return sayMost(portal, ranked, portal.inventory, locale);
}

/** Rows from which a share is said in tenths: of fewer, each tenth is hardly more than a row. */
const manyRows = 30;

/** A share in tenths where it is one within a point and a half of a hundred; otherwise undefined. */
function wholeTenths(part: number, all: number): number | undefined {
  const tenths = Math.round((10 * part) / all);
  const isNear = Math.abs((10 * part) / all - tenths) <= 0.15;
  return all >= manyRows && isNear && tenths > 0 && tenths < 10 ? tenths : undefined;
}

/**
 * The same for the given rows.
 * @param counted number of entries per region, largest first
 */
export function sayMost(
  portal: Portal,
  counted: readonly RegionCount[],
  rows: readonly InventoryRow[],
  locale: Locale,
): ReturnType<typeof describeMost> {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const ranked = counted.filter(({ count }) => count > 0);
  const finding = t('map.title');
  // Name no region if one with as many entries is left out.
  const next = ranked[maxNamed]?.count ?? 0;
  const top = ranked.slice(0, maxNamed).filter(({ count }) => count > next);
  if (top.length === 0 && next > 0) {
    const n = ranked.filter(({ count }) => count === next).length;
    const told = `${t('regions.tie', { n, each: next, count: format.number(next) })}.`;
    return { finding, told, lead: told };
  }
  // An entry in several regions counts once.
  const sum = rows.filter(({ regions }) => top.some(({ id }) => regions.has(id))).length;
  const counts = { sum: format.number(sum), total: format.number(rows.length) };
  const names = top.map(({ id }) => regionName(portal, id, locale));
  if (names.length === 1) {
    const told = t('map.leadOne', { ...counts, region: names[0] ?? '' });
    return { finding, told, lead: told };
  }
  const told = t('map.lead', { ...counts, regions: format.list(names) });
  // For all regions together, the sum is obvious.
  if (top.length === ranked.length) return { finding, told, lead: told };
  const tenths = wholeTenths(sum, rows.length);
  if (tenths) return { finding: t('map.tenths', { tenths, n: top.length }), told, lead: told };
  return {
    finding: t('map.finding', { ...counts, n: top.length }),
    told,
    lead: t('map.leadNames', { regions: format.list(names) }),
  };
}

/** Conclusions that the map does not support. */
export function sayLimits(portal: Portal, locale: Locale): string {
  const t = useTranslate(locale);
  const ideas =
    potentialWord(portal) === 'yes'
      ? [t('map.limitsFirst', { first: firstStageWord(portal, locale) })]
      : [];
  return [t('map.limits'), ...ideas].join(' ');
}

/** How to read the map: its marks, and the colours that occur. */
export function sayReading(portal: Portal, located: Located, locale: Locale): string {
  const t = useTranslate(locale);
  const counts = rankedRegions(portal, locale).map(({ count }) => count);
  return [
    ...(located === 'none' ? [] : [t(located === 'all' ? 'map.noteMarks' : 'map.noteMixed')]),
    t('map.note'),
    ...(counts.includes(0) ? [t('map.notePlain')] : []),
    ...(counts.includes(undefined) ? [t('map.noteHatched')] : []),
  ].join(' ');
}

/** Layer that drawings show in addition to the shading. */
export type ShownLayer = 'marks' | 'dots' | 'nothing';

/** Caption of what the drawings show: shading, and marks or dots if there are any. */
export function sayShown(portal: Portal, beside: ShownLayer, asOf: string, locale: Locale): string {
  const t = useTranslate(locale);
  const said = {
    marks: () => t('map.sub', { first: firstStageWord(portal, locale) }),
    dots: () => t('map.subDots'),
    nothing: () => t('map.subNarrow'),
  };
  return `${said[beside]()} ${asOf}.`;
}
