import { askedOf } from '../../domain/maturity/judge-stages.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { StageId } from '../../schemas/stage.ts';
import { stageWord } from './stage-words.ts';

export interface RuledStage {
  readonly stage: StageId;
  readonly label: string;
  /** Number of its criteria that must be met, in words. */
  readonly needed: string;
  /** Its criteria, worded as in the form. */
  readonly criteria: readonly string[];
}

export interface StageRuleView {
  readonly stages: readonly RuledStage[];
  /** Whether the stages before it must be reached too. */
  readonly order: string;
}

function describeNeeded(asked: number | undefined, all: number, locale: Locale): string {
  const t = useTranslate(locale);
  const { number } = useFormat(locale);
  if (asked === undefined) return t('maturity.rule.none');
  return asked === all
    ? t('maturity.rule.all', { n: all, all: number(all) })
    : t('maturity.rule.some', { asked: number(asked), all: number(all) });
}

/**
 * The portal’s stage rule: the criteria of each stage, and the number required.
 * @returns undefined if the portal has no rule
 */
export function viewStageRule(portal: Portal, locale: Locale): StageRuleView | undefined {
  const rule = portal.site.maturity;
  if (!rule) return undefined;
  const t = useTranslate(locale);
  return {
    stages: portal.stageOrder.steps.flatMap((stage): RuledStage[] => {
      const entry = portal.stageById.get(stage);
      if (!entry) return [];
      return [
        {
          stage,
          label: stageWord(portal, stage, locale),
          needed: describeNeeded(askedOf(rule, entry), entry.criteria.length, locale),
          criteria: entry.criteria.map(({ label }) => label[locale]),
        },
      ];
    }),
    order: t(rule.cumulative ? 'maturity.rule.inOrder' : 'maturity.rule.apart'),
  };
}
