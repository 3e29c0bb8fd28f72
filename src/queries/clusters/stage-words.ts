import type { StageKey } from '../../domain/stages/stage-order.ts';
import { upperFirst } from '../../i18n/first-letter.ts';
import type { Locale } from '../../i18n/locales.ts';
import { nameStageInText } from '../../i18n/stage-in-text.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';

/** Stage label at the start of a line: "Stage unknown" if not reported. */
export function stageHeading(portal: Portal, stage: StageKey, locale: Locale): string {
  return stage === 'not-reported'
    ? useTranslate(locale)('stage.notReported')
    : stageWord(portal, stage, locale);
}

/** Stage label, or "not reported". */
export function stageWord(portal: Portal, stage: StageKey, locale: Locale): string {
  return stage === 'not-reported'
    ? useTranslate(locale)('not-reported')
    : (portal.stageById.get(stage)?.label[locale] ?? stage);
}

/** Stage label for use next to the word “stage” in a sentence. */
export const stageInText = (portal: Portal, stage: StageKey, locale: Locale): string =>
  nameStageInText(stageHeading(portal, stage, locale), locale);

/** Label of the first stage, for phrases such as “beyond the stage …”. */
export function firstStageWord(portal: Portal, locale: Locale): string {
  const [first] = portal.stageOrder.steps;
  return first === undefined ? '' : stageInText(portal, first, locale);
}

/** Heading for counts of entries beyond the first stage; a portal without stages has no word for it. */
export function pastHeading(portal: Portal, locale: Locale): string {
  const first = firstStageWord(portal, locale);
  const t = useTranslate(locale);
  return first === '' ? t('figure.word.past') : upperFirst(t('clusters.past', { first }), locale);
}
