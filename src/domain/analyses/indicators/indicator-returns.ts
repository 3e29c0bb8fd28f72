import { shownEditions } from '../../shown-editions.ts';
import { compileForm, type SurveyForm } from '../../survey/compile-form.ts';
import type { AnalysisParts, AnalysisSource } from '../analysis-parts.ts';

/** The editions whose numbers are shown, up to one; the earliest first. */
export function editionsUpTo({ parts, edition }: AnalysisSource): string[] {
  return shownEditions(parts.editions, edition);
}

/** The indicators of a portal as a form to be read; its other questions are left out. */
export function indicatorForm(parts: AnalysisParts): SurveyForm {
  return compileForm({
    questions: [],
    indicators: parts.indicators.map(({ data }) => data),
    stages: parts.stages.map(({ data }) => data),
    sectors: [],
  });
}

/** Returns of an edition whose answers are known and count; their ids are `{edition}/{cluster}`. */
export function returnsOf({ returns }: AnalysisParts, edition: string) {
  return returns.filter(
    ({ id, data }) =>
      id.startsWith(`${edition}/`) && !data.proposed && (data.answers ?? data.indicators),
  );
}
