import { shownEditions } from '../../editions.ts';
import { compileForm, type SurveyForm } from '../../survey/compile-form.ts';
import type { AnalysisParts, AnalysisSource } from '../analysis-parts.ts';

/** Editions with published numbers up to a given one, earliest first. */
export function editionsUpTo({ parts, edition }: AnalysisSource): string[] {
  return shownEditions(parts.editions, edition);
}

/** Survey form of a portal's indicators alone, for reading returns. */
export function indicatorForm(parts: AnalysisParts): SurveyForm {
  return compileForm({
    questions: [],
    indicators: parts.indicators.map(({ data }) => data),
    stages: parts.stages.map(({ data }) => data),
    sectors: [],
  });
}

/** Returns of an edition with known, counted answers; ids are `{edition}/{cluster}`. */
export function returnsOf({ returns }: AnalysisParts, edition: string) {
  return returns.filter(
    ({ id, data }) =>
      id.startsWith(`${edition}/`) && !data.proposed && (data.answers ?? data.indicators),
  );
}
