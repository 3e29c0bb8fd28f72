import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { tallyStages } from '../../domain/inventory/tally.ts';
import { type Rank, rankAmong } from '../../domain/standing/rank-among.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { firstStageWord } from '../clusters/stage-words.ts';

/** Entries of a place or a sector, and those of each that it is ranked among, itself included. */
export interface Ranked {
  readonly own: readonly InventoryRow[];
  readonly all: readonly (readonly InventoryRow[])[];
  /** What they are, as selector in messages: a level of regions, or `sectors`. */
  readonly among: string;
  /** Whether only those with entries are known. */
  readonly isPartial: boolean;
}

/** Fewer have no order worth a sentence. */
const minRanked = 3;

/** A place further down is no news. */
const isTelling = ({ place }: Rank): boolean => place <= 10;

/** Words for a rank: its place, and how many share it. */
function rankValues({ place, of, tied }: Rank, locale: Locale) {
  const format = useFormat(locale);
  return { place: format.number(place), of: format.number(of), tied, ties: format.number(tied) };
}

/**
 * Rank by number of entries and by those beyond the first stage, with ties. A stage that is not reported is not
 * ranked, nor is having none.
 * @returns undefined without entries, with too few others, where all have as many, or below the first ten
 */
export function sayRank(portal: Portal, ranked: Ranked, locale: Locale): string | undefined {
  const { own, all, among, isPartial } = ranked;
  if (own.length === 0 || all.length < minRanked) return undefined;
  const t = useTranslate(locale);
  const counts = rankAmong(
    own.length,
    all.map((rows) => rows.length),
  );
  if (counts.tied === counts.of - 1) return undefined;
  const entries = isTelling(counts)
    ? t('standing.rank', {
        ...rankValues(counts, locale),
        among,
        listed: isPartial ? 'some' : 'all',
      })
    : undefined;
  const pastOf = (rows: readonly InventoryRow[]) => tallyStages(rows, portal.stageOrder).past;
  const past = pastOf(own);
  if (entries === undefined || past === 0) return entries && `${entries}.`;
  const others = rankAmong(past, all.map(pastOf));
  if (!isTelling(others)) return `${entries}.`;
  const first = firstStageWord(portal, locale);
  return `${entries}; ${t('standing.rankPast', { ...rankValues(others, locale), first })}.`;
}
