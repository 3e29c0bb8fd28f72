import { writeTicks } from '../../../domain/analyses/stage-what-if/ticks-in-address.ts';
import { listRules } from '../../../domain/analyses/stage-what-if/tabulate-what-if.ts';
import type { AskedCriteria } from '../../../domain/maturity/judge-stages.ts';
import type { StageSymbol } from '../../../domain/stages/stage-symbols.ts';
import { symbolOf } from '../../../domain/stages/stage-order.ts';
import { sayWords } from '../../../figures/say-words.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import { ticksOf } from '../../clusters/known-ticks.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import { analysisParts } from '../../editions/edition-inputs.ts';
import { distinctName } from '../../links/names.ts';

export interface TickedStage {
  readonly id: string;
  readonly look: StageSymbol;
  readonly label: string;
  readonly criteria: readonly { readonly id: string; readonly label: string }[];
}

export interface ReadingView {
  readonly id: string;
  readonly label: string;
  readonly asked: AskedCriteria;
}

/** Form that shows what ticked criteria would allow. */
export interface WhatIfView {
  readonly stages: readonly TickedStage[];
  readonly lab: {
    readonly readings: readonly ReadingView[];
    /** File with the ticks of the clusters; undefined if none are known. */
    readonly ticks: string | undefined;
    /** Page of a cluster, with `{id}`. */
    readonly cluster: string;
    /** Messages with placeholders filled by the script. */
    readonly words: Readonly<
      Record<
        'none' | 'same' | 'differ' | 'lacking' | 'complete' | 'from' | 'changed' | 'noTicks',
        string
      >
    >;
  };
}

export interface KnownTicks {
  readonly name: string;
  /** Reported stage in words. */
  readonly stage: string;
  /** Its ticks as encoded in an address. */
  readonly ticks: string;
}

/** Stages that are steps, with their criteria. */
const stepsOf = (portal: Portal) => portal.stages.filter(({ forward }) => forward);

/** Prefilled form of each cluster with known ticks, by id. */
export function knownTicks(portal: Portal, locale: Locale): Readonly<Record<string, KnownTicks>> {
  const criteria = stepsOf(portal).map((stage) => stage.criteria.map(({ id }) => id));
  return Object.fromEntries(
    portal.inventory.flatMap((row) => {
      const ticked = ticksOf(portal, row.id, row.edition);
      if (!ticked || row.edition === undefined) return [];
      const stage = portal.returnById.get(`${row.edition}/${row.id}`)?.data.stage;
      return [
        [
          row.id,
          {
            name: distinctName(portal, row.id, locale).text,
            stage: stageWord(portal, stage ?? 'not-reported', locale),
            ticks: writeTicks(criteria, ticked),
          },
        ] as const,
      ];
    }),
  );
}

/** Criteria to tick, and the readings that judge them. */
export function viewWhatIf(
  portal: Portal,
  id: string,
  data: AnalysisOf<'stage-what-if'>,
  locale: Locale,
): WhatIfView {
  const t = useTranslate(locale);
  const isKnown = Object.keys(knownTicks(portal, locale)).length > 0;
  return {
    stages: stepsOf(portal).map((stage) => ({
      id: stage.id,
      look: symbolOf(stage.id, portal.stageOrder),
      label: stage.label[locale],
      criteria: stage.criteria.map((one) => ({ id: one.id, label: one.label[locale] })),
    })),
    lab: {
      readings: listRules(data, { parts: analysisParts(portal) }).map(
        ({ id: own, label, asked }) => ({
          id: own,
          label: sayWords(label, locale),
          asked: { atLeast: asked.atLeast, cumulative: asked.cumulative },
        }),
      ),
      ticks: isKnown ? href(locale, `/analyses/${id}/clusters.json`) : undefined,
      cluster: href(locale, '/clusters/{id}/'),
      words: {
        none: t('whatif.none'),
        same: t('whatif.same', { stage: '{stage}' }),
        differ: t('whatif.differ', { stages: '{stages}' }),
        lacking: t('whatif.lacking', { stage: '{stage}', n: '{n}' }),
        complete: t('whatif.complete'),
        from: t('whatif.from', { name: '{name}', stage: '{stage}' }),
        changed: t('whatif.changed', { name: '{name}', stage: '{stage}' }),
        noTicks: t('whatif.noTicks', { id: '{id}' }),
      },
    },
  };
}
