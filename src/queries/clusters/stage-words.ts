import type { StageKey } from '../../domain/inventory/tally.ts';
import type { Locale } from '../../i18n/locales.ts';
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
