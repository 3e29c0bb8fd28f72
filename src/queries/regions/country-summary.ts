import { firstStageWord } from '../clusters/stage-words.ts';
import { placeholderOf } from '../../domain/figures/fact-names.ts';
import { countedValues, tallyStages } from '../../domain/inventory/tally.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fillCounts } from '../../i18n/fill-counts.ts';
import type { MessageValues } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { editionYears } from '../editions/edition-years.ts';

/** Counts of a country as message values. */
export function countryCounts(portal: Portal, id: string, locale: Locale): MessageValues {
  const format = useFormat(locale);
  const rows = portal.rowsByCountry.get(id) ?? [];
  const tally = countedValues(tallyStages(rows, portal.stageOrder));
  const { total } = tally;
  const [first] = portal.stageOrder.steps;
  return {
    ...tally,
    first: firstStageWord(portal, locale),
    n: total,
    total: format.number(total),
    past: format.number(tally.past ?? 0),
    // Most clusters are at the first stage.
    ...(first !== undefined && { [placeholderOf(first)]: format.number(tally[first] ?? 0) }),
  };
}

/** Description of a country from the sources, with its counts filled in. */
export function countrySummary(portal: Portal, id: string, locale: Locale): string {
  const summary = portal.countryById.get(id)?.summary[locale] ?? '';
  const rows = portal.rowsByCountry.get(id) ?? [];
  const tally = countedValues(tallyStages(rows, portal.stageOrder));
  const [first] = portal.stageOrder.steps;
  const values = {
    ...editionYears(portal, portal.editionId, locale),
    ...countryCounts(portal, id, locale),
    // Numbers, as selectors for plurals.
    ...tally,
    ...(first !== undefined && { [placeholderOf(first)]: tally[first] ?? 0 }),
  };
  return fillCounts(summary, values, locale);
}
