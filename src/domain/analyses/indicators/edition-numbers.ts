import type { Indicator } from '../../../schemas/indicator.ts';
import { readReturn } from '../../survey/read-return.ts';
import type { NumberSummary } from '../../survey/summarize-numbers.ts';
import { tallyAnswers } from '../../survey/tally-answers.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { editionsUpTo, indicatorForm, returnsOf } from './indicator-returns.ts';

/** What the clusters of one edition report of one indicator, as it may be told. */
export interface EditionNumber {
  readonly edition: string;
  readonly year: number;
  /** Clusters that the edition asked. */
  readonly asked: number;
  /** Its middle, and how many filled it in; undefined where too few did. */
  readonly summary: NumberSummary | undefined;
}

/**
 * What clusters report of every indicator, edition by edition: told as the results of the survey are,
 * with the portal's least number of clusters and its confidential indicators.
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
