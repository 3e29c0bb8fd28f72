import type { Indicator } from '../../../schemas/indicator.ts';
import { readReturn } from '../../survey/read-return.ts';
import type { NumberSummary } from '../../survey/summarize-numbers.ts';
import { tallyAnswers } from '../../survey/tally-answers.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { editionsUpTo, indicatorForm, returnsOf } from './indicator-returns.ts';

/** Publishable summary of one indicator in one edition. */
export interface EditionNumber {
  readonly edition: string;
  readonly year: number;
  readonly asked: number;
  /** Median and number of answers; undefined if there are too few. */
  readonly summary: NumberSummary | undefined;
}

/**
 * Summaries of every indicator by edition, under the rules of survey results: minimum number of clusters,
 * confidential indicators.
 */
export function numbersByIndicator(
  source: AnalysisSource,
): ReadonlyMap<Indicator['id'], readonly EditionNumber[]> {
  const { parts } = source;
  const form = indicatorForm(parts);
  const site = parts.site[0]?.data;
  const numbers = new Map<string, EditionNumber[]>();
  for (const edition of editionsUpTo(source)) {
    const respondents = returnsOf(parts, edition).map(({ data }) => ({
      ...readReturn(form, data, edition),
      groups: { place: undefined, stage: undefined },
    }));
    for (const { item, asked, numbers: told } of tallyAnswers(
      form,
      respondents,
      site?.leastGroup ?? 3,
      site?.publishAnswers,
    )) {
      if (!('indicator' in item)) continue;
      const { id } = item.indicator;
      const year = Number.parseInt(edition, 10);
      numbers.set(id, [...(numbers.get(id) ?? []), { edition, year, asked, summary: told[0] }]);
    }
  }
  return numbers;
}
