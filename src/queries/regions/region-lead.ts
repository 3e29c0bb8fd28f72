import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { stageKeyOf, type StageTally, tallyStages } from '../../domain/inventory/tally.ts';
import { isPotential } from '../../domain/stages/stage-order.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Region } from '../../schemas/region.ts';
import { firstStageWord } from '../clusters/stage-words.ts';

/** Development of a region's entries, as selector in messages. */
function stateOf({ stageOrder }: Portal, tally: StageTally): 'past' | 'first' | 'unknown' {
  if (tally.past > 0) return 'past';
  return tally[stageOrder.steps[0] ?? ''] === tally.total ? 'first' : 'unknown';
}

/** Some entries, one at least, and how many of them are beyond the first stage, in a sentence. */
export function entriesLead(portal: Portal, rows: readonly InventoryRow[], locale: Locale): string {
  const t = useTranslate(locale);
  const tally = tallyStages(rows, portal.stageOrder);
  const state = stateOf(portal, tally);
  const ideas = rows.filter((row) => isPotential(stageKeyOf(row), portal.stageOrder)).length;
  return t(tally.notReported === tally.total ? 'region.leadListed' : 'region.lead', {
    n: tally.total,
    total: useFormat(locale).number(tally.total),
    past: useFormat(locale).number(tally.past),
    first: firstStageWord(portal, locale),
    state,
    // Several stages may be potential.
    potential: ideas === 0 ? 'none' : ideas === tally.total && state === 'first' ? 'all' : 'some',
    ideas: useFormat(locale).number(ideas),
  });
}

/**
 * A region's entries and how many are beyond the first stage, in a sentence.
 * @param rows its entries, or those of them that a page counts
 */
export function regionLead(
  portal: Portal,
  { id, country: of }: Region,
  locale: Locale,
  rows: readonly InventoryRow[] = portal.rowsByRegion.get(id) ?? [],
): string {
  if (rows.length > 0) return entriesLead(portal, rows, locale);
  const t = useTranslate(locale);
  const country = portal.countryById.get(of);
  if (!country?.inventory) return t('region.leadReady');
  return t(country.partial ? 'region.leadUnnamed' : 'region.leadNone');
}
