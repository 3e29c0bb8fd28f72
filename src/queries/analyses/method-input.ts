import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import type { AnalysisMethod, AnalysisOf } from '../../schemas/analysis.ts';
import type { FactInput } from '../knowledge/page/facts.ts';

export type InputsOfMethod<M extends AnalysisMethod> = (
  portal: Portal,
  data: AnalysisOf<M>,
  locale: Locale,
) => FactInput[];
