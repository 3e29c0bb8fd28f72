import { countLacking, type Lacking } from '../../../domain/analyses/road-map/count-lacking.ts';
import {
  type DescribedStep,
  describeStep,
  hasCurrentProgramme,
  type PlanContext,
  type PlannedFacts,
} from '../../../domain/analyses/road-map/describe-step.ts';
import { findGaps } from '../../../domain/analyses/road-map/find-gaps.ts';
import { planEvents } from '../../../domain/analyses/road-map/plan-events.ts';
import type { Plan, PlanStep } from '../../../domain/analyses/road-map/plan-state.ts';
import { layOutSteps } from '../../../domain/analyses/road-map/propose-steps.ts';
import { firstDay, type Quarter, readQuarter } from '../../../domain/analyses/road-map/quarters.ts';
import { type Calendar, writeCalendar } from '../../../exports/calendar.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href, rootHref } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { AnalysisOf } from '../../../schemas/analysis.ts';
import type { NamedLink } from '../../links/refs.ts';
import { viewRef } from '../../links/refs.ts';
import { clusterFacts, factsIn, needsOf } from './cluster-facts.ts';
import { matrixScores } from './needs-matrix.ts';
import { planContext } from './plan-context.ts';

type Data = AnalysisOf<'road-map'>;

export type PlanMessage =
  | 'budget'
  | 'without'
  | 'pastRule'
  | 'overMost'
  | 'noCost'
  | 'noState'
  | 'copied'
  | 'noCluster'
  | 'newStep'
  | 'noSupport'
  | 'noProgramme'
  | 'past'
  | 'practices'
  | 'programmes'
  | 'moved';

/** A published road map, with the data its script needs to make another. */
export interface RoadMapView {
  /** Its cluster; undefined if its needs belong to no named cluster. */
  readonly cluster: NamedLink | undefined;
  readonly start: string;
  readonly steps: readonly (PlanStep & { readonly said: DescribedStep })[];
  readonly calendarHref: string;
  /** True if any known programme in force could pay for a step. */
  readonly hasCurrent: boolean;
  /** What readers can enter of their own: only what a rule answers. */
  readonly asked: AskedNeeds;
  /** Steps that lack a responsible body or support. */
  readonly lacking: Lacking;
  readonly script: {
    readonly id: string;
    readonly plan: Plan;
    readonly facts: PlannedFacts;
    readonly context: PlanContext;
    /** Folder of the files of clusters. */
    readonly files: string;
    readonly language: Locale;
    readonly separators: { readonly group: string; readonly decimal: string };
    readonly messages: Readonly<Record<PlanMessage, string>>;
    /** Page of a cluster, with `{id}`. */
    readonly clusterHref: string;
    readonly csvHeads: readonly string[];
  };
}

interface Named {
  readonly id: string;
  readonly label: string;
}

export interface AskedNeeds {
  readonly functions: readonly Named[];
  readonly resources: readonly Named[];
  /** Criteria by stage. */
  readonly stages: readonly { readonly label: string; readonly criteria: readonly Named[] }[];
  readonly indicators: readonly Named[];
}

/** Needs that a rule answers, by name. */
function viewAsked({ rules, names }: PlanContext): AskedNeeds {
  const idsOf = (kind: 'criterion' | 'indicator') =>
    rules.flatMap(({ gap }) => (gap.kind === kind ? gap.id : []));
  const named = (all: Readonly<Record<string, string>>) =>
    Object.entries(all).map(([id, label]) => ({ id, label }));
  const answered = new Set(rules.flatMap(({ gap }) => (gap.kind === 'need' ? gap.resource : [])));
  const criteria = idsOf('criterion').flatMap((id) => {
    const known = names.criteria[id];
    return known ? { id, ...known } : [];
  });
  return {
    functions: named(names.functions),
    resources: named(names.resources).filter(({ id }) => answered.has(id)),
    stages: [...Map.groupBy(criteria, ({ stage }) => stage)].map(([label, own]) => ({
      label,
      criteria: own.map((one) => ({ id: one.id, label: one.label })),
    })),
    indicators: idsOf('indicator').map((id) => ({ id, label: names.indicators[id] ?? id })),
  };
}

const quarterOf = (text: string): Quarter => readQuarter(text) ?? { year: 0, quarter: 1 };

/** Facts of the example: those of its cluster, or only its country and needs matrix. */
function exampleFacts(portal: Portal, data: Data) {
  const { cluster, needs, country } = data.example;
  const facts = cluster === undefined ? undefined : clusterFacts(portal, data, cluster);
  if (facts) return facts;
  return {
    id: undefined,
    name: undefined,
    country,
    sectors: [],
    bodies: [],
    stages: portal.stageOrder.steps,
    criteria: {},
    needs: needs === undefined ? [] : matrixScores(portal, needs),
    indicators: {},
  };
}

/** Road map of the example in one language. */
export function viewRoadMap(portal: Portal, id: string, data: Data, locale: Locale): RoadMapView {
  const t = useTranslate(locale);
  const context = planContext(portal, data, locale);
  const told = exampleFacts(portal, data);
  const facts: PlannedFacts =
    told.id === undefined ? { ...told, name: undefined, bodies: [] } : factsIn(told, locale);
  const gaps = findGaps(context.rules, needsOf(told), data.threshold);
  const plan: Plan = { cluster: told.id, start: data.example.start, steps: layOutSteps(gaps) };
  const first = quarterOf(plan.start);
  const steps = plan.steps.map((step) => ({
    ...step,
    said: describeStep(step, first, facts, context),
  }));
  return {
    cluster: told.id === undefined ? undefined : viewRef(portal, `clusters/${told.id}`, locale),
    start: plan.start,
    steps,
    asked: viewAsked(context),
    lacking: countLacking(steps.map((step) => ({ step, said: step.said }))),
    calendarHref: href(locale, `/analyses/${id}/plan.ics`),
    hasCurrent: hasCurrentProgramme(facts, context),
    script: {
      id,
      plan,
      facts,
      context,
      language: locale,
      files: rootHref(`/data/road-map/${id}/`),
      clusterHref: href(locale, '/clusters/{id}/'),
      separators: useFormat(locale).separators,
      messages: {
        budget: t('plan.budget', {
          cost: '{cost}',
          paid: '{paid}',
          own: '{own}',
          currency: '{currency}',
        }),
        without: t('plan.without', { steps: '{steps}' }),
        pastRule: t('plan.pastRule'),
        overMost: t('plan.overMost'),
        noCost: t('plan.noCost', { text: '{text}' }),
        noState: t('own.noState'),
        copied: t('own.copied'),
        noCluster: t('plan.noCluster', { id: '{id}' }),
        newStep: t('plan.newStep'),
        noSupport: t('plan.noSupport'),
        noProgramme: t('plan.noProgramme'),
        past: t('plan.pastProgrammes'),
        practices: t('nav.practices'),
        programmes: t('nav.programmes'),
        moved: t('plan.moved', { place: '{place}' }),
      },
      csvHeads: [
        ...[
          t('plan.oneStep'),
          t('figure.word.why'),
          t('plan.who'),
          t('plan.begins'),
          t('plan.ends'),
        ],
        ...[t('plan.cost'), t('value.currency'), t('plan.paid'), t('plan.left')],
        ...[t('nav.practices'), t('nav.programmes')],
      ],
    },
  };
}

/** Published road map as a calendar. */
export function roadMapCalendar(portal: Portal, id: string, data: Data, locale: Locale): string {
  const { steps, start, cluster } = viewRoadMap(portal, id, data, locale);
  const first = quarterOf(start);
  const calendar: Calendar = {
    name: [data.title[locale], cluster?.label].filter(Boolean).join(': '),
    language: locale,
    stamp: firstDay(first),
    events: planEvents(steps, first, data.example.cluster ?? id),
  };
  return writeCalendar(calendar);
}
