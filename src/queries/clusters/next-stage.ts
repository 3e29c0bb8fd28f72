import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { StageId } from '../../schemas/stage.ts';
import { stageInText } from './stage-words.ts';
import { type CitationView, viewCitations } from '../links/citations.ts';

/** Requirements of a stage that a cluster has not reached. */
export interface NextStageView {
  readonly label: string;
  readonly lead: string;
  readonly criteria: readonly string[];
  readonly sources: readonly CitationView[];
}

/** A stage as the next one of a cluster. */
export function describeNextStage(
  portal: Portal,
  id: StageId | undefined,
  locale: Locale,
): NextStageView | undefined {
  const stage = id && portal.stageById.get(id);
  // A stage without criteria has nothing to show but its name.
  if (!stage || stage.criteria.length === 0) return undefined;
  const label = stage.label[locale];
  return {
    label,
    lead: useTranslate(locale)('next.lead', {
      stage: stageInText(portal, id, locale),
      n: stage.criteria.length,
    }),
    criteria: stage.criteria.map((criterion) => criterion.label[locale]),
    sources: viewCitations(portal, stage.sources, locale),
  };
}
