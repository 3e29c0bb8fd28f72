import { symbolOf } from '../../domain/stages/stage-order.ts';
import type { StageSymbol } from '../../domain/stages/stage-symbols.ts';
import {
  type Comparison,
  compareStages,
  judgeStages,
  type StageJudgement,
} from '../../domain/maturity/judge-stages.ts';
import { editionLabel } from '../../i18n/edition-label.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import type { StageId } from '../../schemas/stage.ts';
import { type NamedLink, namedLinks } from '../links/refs.ts';
import { ticksOf } from './known-ticks.ts';
import { stageInText, stageWord } from './stage-words.ts';

export interface CriterionView {
  readonly label: string;
  readonly isMet: boolean;
}

export interface RungView {
  readonly stage: StageId;
  readonly look: StageSymbol;
  readonly label: string;
  /** Number of its criteria met, in words. */
  readonly share: string;
  /** Labels of the reported stage and of the one suggested by the rule. */
  readonly marks: readonly string[];
  readonly criteria: readonly CriterionView[];
}

/** What the criteria ticked in a return say about a cluster's stage. */
export interface MaturityView {
  /** Edition of the ticks. */
  readonly asOf: string;
  /** Number met, conclusion of the rule, and what is missing for the next stage. */
  readonly sentences: readonly string[];
  /** The last stage of the path first, as on a ladder. */
  readonly rungs: readonly RungView[];
  /** Notes on the rule; undefined if the portal has none. */
  readonly rule: { readonly doubt: string; readonly explained: NamedLink | undefined } | undefined;
}

function describeLacking(portal: Portal, next: StageJudgement | undefined, locale: Locale): string {
  const t = useTranslate(locale);
  if (!next) return t('maturity.complete');
  const all = next.met.length + next.open.length;
  const { asked = all, lacking: n } = next;
  const stage = stageInText(portal, next.stage, locale);
  return asked === all
    ? t('maturity.lackingAll', { stage, all, n })
    : t('maturity.lacking', { stage, asked, all, n });
}

/** Conclusion of the rule from the ticks, compared with what was reported. */
function describeSuggestion(
  comparison: Comparison,
  suggested: string,
  reported: string | undefined,
  locale: Locale,
): string {
  const t = useTranslate(locale);
  if (comparison === 'nothing') {
    return reported === undefined
      ? t('maturity.nothingAtAll')
      : t('maturity.nothing', { reported });
  }
  return t(`maturity.${comparison}`, { suggested, reported: reported ?? '' });
}

/**
 * Stages of a cluster as a ladder, by the criteria ticked in its return.
 * @returns undefined if no ticks are known
 */
export function viewMaturity(portal: Portal, id: string, locale: Locale): MaturityView | undefined {
  const edition = portal.rowById.get(id)?.edition;
  const ticked = ticksOf(portal, id, edition);
  if (!ticked || edition === undefined) return undefined;
  const t = useTranslate(locale);
  const rule = portal.site.maturity;
  const reported = portal.returnById.get(`${edition}/${id}`)?.data.stage;
  const { stages, suggested, next } = judgeStages(portal.stages, rule, ticked);
  const word = (stage: StageId) => stageInText(portal, stage, locale);
  const all = stages.reduce((sum, { met, open }) => sum + met.length + open.length, 0);
  const met = stages.reduce((sum, one) => sum + one.met.length, 0);
  const judgement = rule && [
    describeSuggestion(
      compareStages(reported, suggested, portal.stageOrder),
      suggested ? word(suggested) : '',
      reported && word(reported),
      locale,
    ),
    describeLacking(portal, next, locale),
  ];
  return {
    asOf: t('maturity.asOf', { edition: editionLabel(locale, edition) }),
    sentences: [t('maturity.count', { met, all }), ...(judgement ?? [])],
    rungs: stages.toReversed().map((one) => viewRung(portal, one, { reported, suggested }, locale)),
    rule: rule && {
      doubt: rule.doubt[locale],
      explained: rule.concept
        ? namedLinks(portal, 'concepts', [rule.concept], locale)[0]
        : undefined,
    },
  };
}

function viewRung(
  portal: Portal,
  { stage, met, open }: StageJudgement,
  { reported, suggested }: { reported: StageId | undefined; suggested: StageId | undefined },
  locale: Locale,
): RungView {
  const t = useTranslate(locale);
  const criteria = portal.stageById.get(stage)?.criteria ?? [];
  return {
    stage,
    look: symbolOf(stage, portal.stageOrder),
    label: stageWord(portal, stage, locale),
    share: t('maturity.share', { met: met.length, all: met.length + open.length }),
    marks: [
      ...(stage === reported ? [t('maturity.reported')] : []),
      ...(stage === suggested ? [t('maturity.suggested')] : []),
    ],
    criteria: criteria.map((criterion) => ({
      label: criterion.label[locale],
      isMet: met.includes(criterion.id),
    })),
  };
}
