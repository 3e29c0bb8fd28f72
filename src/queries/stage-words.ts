import type { StageKey } from '../domain/inventory/tally.ts';
import type { Locale } from '../i18n/locales.ts';
import { useTranslate } from '../i18n/translate.ts';
import { stageById } from './portal.ts';

/** The word for a stage where it begins a line: "Stage not reported" for none. */
export function stageHeading(stage: StageKey, locale: Locale): string {
  return stage === 'not-reported'
    ? useTranslate(locale)('stage.notReported')
    : stageWord(stage, locale);
}

/** The word for a stage, or "not reported". */
export function stageWord(stage: StageKey, locale: Locale): string {
  return stage === 'not-reported'
    ? useTranslate(locale)('not-reported')
    : (stageById.get(stage)?.label[locale] ?? stage);
}
