import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf, type StageTally } from '../../domain/inventory/tally.ts';
import { isBeyondFirst, isPotential } from '../../domain/stages/stage-order.ts';
import { hasRegions } from './cluster-places.ts';
import { lowerWords, upperFirst } from '../../i18n/first-letter.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { writePart } from '../../i18n/write-part.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ClusterData } from '../../schemas/cluster.ts';
import { asOfRow } from '../editions/edition-rows.ts';
import { levelWord } from '../links/level-word.ts';
import type { ClusterContext } from './cluster-context.ts';
import { firstStageWord, stageInText } from './stage-words.ts';

/** A cluster among others, in sentences; each undefined if nothing is special about it. */
export interface ClusterMeaningView {
  readonly place: string | undefined;
  readonly stage: string | undefined;
}

/** Which entries of a place are beyond the first stage; `first`, `potential`: all are known to be at it. */
function nameShare(
  { stageOrder }: Portal,
  { total, past, notReported }: StageTally,
  isPast: boolean,
): string {
  if (past === 0 && notReported > 0) return 'none';
  if (past === 0) return isPotential(stageOrder.steps[0], stageOrder) ? 'potential' : 'first';
  if (past === total) return 'all';
  return past === 1 && isPast ? 'only' : 'some';
}

/** Number of entries that share the place, and of those beyond the first stage. */
function describePlace(
  portal: Portal,
  data: ClusterData,
  { around, row, stage }: ClusterContext,
  place: string,
  locale: Locale,
): string | undefined {
  const t = useTranslate(locale);
  // It is not counted in the current edition.
  if (!row.counted) return undefined;
  if (data.regions.length === 0) {
    return hasRegions(portal, data.country)
      ? t(data.scope === 'regional' ? 'meaning.regional' : 'meaning.national')
      : undefined;
  }
  const { total, past, notReported } = around;
  const values = {
    place,
    n: total,
    count: useFormat(locale).number(total),
    past: useFormat(locale).number(past),
    which: nameShare(portal, around, isBeyondFirst(stage, portal.stageOrder)),
    first: firstStageWord(portal, locale),
  };
  if (data.regions.length > 1) {
    const shared = t('meaning.places', {
      place,
      potential: isPotential(stage, portal.stageOrder) ? 'yes' : 'no',
      date: asOfRow(portal, row)?.[locale] ?? 'none',
    });
    return upperFirst(shared, locale);
  }
  // If no stage is reported in the region, a number beyond the first one would imply otherwise.
  return t(notReported < total ? 'meaning.place' : 'meaning.placeUnstaged', values);
}

/** Number of entries with the same stage, and its meaning; nothing for the stage of more than half of them. */
function describeStage(
  portal: Portal,
  { stage, country, row }: ClusterContext,
  locale: Locale,
): string | undefined {
  const told = stage === 'not-reported' ? undefined : portal.stageById.get(stage);
  const same = country[stage] ?? 0;
  if (!told || same > country.total / 2) return undefined;
  const meaning = told.meaning?.[locale];
  if (!row.counted) return meaning;
  // A portal of one country may cover a part of it.
  const t = useTranslate(locale);
  const shared = t(portal.countries.length > 1 ? 'meaning.stage' : 'meaning.stagePortal', {
    stage: stageInText(portal, stage, locale),
    same: writePart(same, locale),
    total: useFormat(locale).number(country.total),
  });
  return meaning ? `${shared} ${meaning}` : shared;
}

/**
 * Lead of a cluster without a text: its sector, place and stage, and how many of its sector share the place; then
 * the place, if it is the only one there beyond the first stage. In several places, these alone; undefined if
 * nothing is said of them.
 */
export function sayCluster(
  portal: Portal,
  { row, stage, around }: ClusterContext,
  {
    place,
    sector,
    said,
  }: {
    readonly place: string;
    readonly sector: string | undefined;
    readonly said: string | undefined;
  },
  locale: Locale,
): string | undefined {
  const [first, second] = row.places;
  const [main = ''] = row.sectors;
  if (said === undefined || sector === undefined || first === undefined || second !== undefined)
    return said;
  if (portal.sectorById.get(main)?.rest) return said;
  const rows = portal.rowsByRegion.get(first) ?? [];
  const alone = around.total === 1;
  const alike = alone ? [] : rows.filter(({ sectors }) => sectors.includes(main));
  const isIdea = (other: InventoryRow): boolean =>
    isPotential(stageKeyOf(other), portal.stageOrder);
  const potential = !isPotential(stage, portal.stageOrder)
    ? 'no'
    : alike.every(isIdea)
      ? 'all'
      : 'some';
  const own = useTranslate(locale)('meaning.own', {
    sector: alone ? sector : lowerWords(sector, locale),
    place,
    level: levelWord(portal.regionById.get(first)?.level),
    staged: stage === 'not-reported' ? 'no' : 'yes',
    stage: stageInText(portal, stage, locale),
    date: asOfRow(portal, row)?.[locale] ?? '',
    alike: alike.length,
    count: useFormat(locale).number(alike.length),
    potential,
  });
  const sentence = upperFirst(own, locale);
  // The place adds something where this one is the only one beyond the first stage.
  return around.past === 1 && around.total > 1 && isBeyondFirst(stage, portal.stageOrder)
    ? `${sentence} ${said}`
    : sentence;
}

/**
 * What a cluster's page says about its place and stage.
 * @param place its regions as one text
 */
export const describeMeaning = (
  portal: Portal,
  data: ClusterData,
  context: ClusterContext,
  place: string,
  locale: Locale,
): ClusterMeaningView => ({
  place: describePlace(portal, data, context, place, locale),
  stage: describeStage(portal, context, locale),
});
