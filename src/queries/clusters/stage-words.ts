import type { StageKey } from '../../domain/stages/stage-way.ts';
import type { Locale } from '../../i18n/locales.ts';
import { nameStageInText } from '../../i18n/stage-in-text.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** The word for a stage where it begins a line: "Stage not reported" for none. */
export function stageHeading(portal: Portal, stage: StageKey, locale: Locale): string {
  return stage === 'not-reported'
    ? useTranslate(locale)('stage.notReported')
    : stageWord(portal, stage, locale);
}

/** The word for a stage, or "not reported". */
export function stageWord(portal: Portal, stage: StageKey, locale: Locale): string {
  return stage === 'not-reported'
    ? useTranslate(locale)('not-reported')
    : (portal.stageById.get(stage)?.label[locale] ?? stage);
}

/** The word for a stage beside the word “stage” of a sentence. */
export const stageInText = (portal: Portal, stage: StageKey, locale: Locale): string =>
  nameStageInText(stageHeading(portal, stage, locale), locale);

/** The word for the first stage, which words such as “beyond the stage …” name. */
export function firstStageWord(portal: Portal, locale: Locale): string {
  const [first] = portal.stageWay.steps;
  return first === undefined ? '' : stageInText(portal, first, locale);
}

/** What counts the entries beyond the first stage. A portal without stages has no word for theirs. */
export function pastHeading(portal: Portal, locale: Locale): string {
  const first = firstStageWord(portal, locale);
  const t = useTranslate(locale);
  return first === '' ? t('figure.word.past') : t('clusters.past', { first });
}
