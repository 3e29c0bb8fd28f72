import type { SupportRule } from '../../support/compute-support.ts';
import type { PlanStep } from './plan-state.ts';
import {
  answerGap,
  type KnownPractice,
  type KnownProgramme,
  type PlannedCluster,
} from './propose-steps.ts';
import { addQuarters, type Quarter } from './quarters.ts';
import type { RoadMapRule } from './road-map-rule.ts';

export interface Linked {
  readonly label: string;
  readonly href: string;
}

export interface KnownSupport {
  /** `programme.component` */
  readonly key: string;
  readonly label: string;
  readonly rule: SupportRule;
  readonly currency: string;
  readonly country: string;
  /** Whether its programme is known to be in force. */
  readonly current: boolean;
}

export interface PlannedFacts extends PlannedCluster {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
  readonly bodies: readonly { readonly kind: string; readonly name: string }[];
}

/** Data to describe a plan in one language, the same on server and browser. */
export interface PlanContext {
  readonly threshold: number;
  /** Decimal mark. */
  readonly decimal: string;
  readonly rules: readonly (RoadMapRule & {
    readonly label?: string | undefined;
    readonly sources: readonly Linked[];
  })[];
  readonly names: {
    readonly criteria: Readonly<Record<string, { readonly label: string; readonly stage: string }>>;
    readonly resources: Readonly<Record<string, string>>;
    readonly functions: Readonly<Record<string, string>>;
    readonly indicators: Readonly<Record<string, string>>;
    readonly themes: Readonly<Record<string, string>>;
    readonly bodies: Readonly<Record<string, string>>;
  };
  readonly practices: readonly (KnownPractice & Linked)[];
  readonly programmes: readonly (KnownProgramme & Linked)[];
  readonly supports: readonly KnownSupport[];
  readonly words: Readonly<
    Record<'asked' | 'open' | 'unknown' | 'low' | 'below' | 'ownStep' | 'span', string> & {
      /** Quarter names of a year, in order; each language numbers them differently. */
      readonly quarters: readonly string[];
    }
  >;
}

export interface DescribedStep {
  readonly title: string;
  /** Reason and data behind the proposal; a reader's own step is described as such. */
  readonly why: string;
  readonly sources: readonly Linked[];
  readonly when: string;
  readonly who: string;
  readonly theme: string | undefined;
  readonly practices: readonly Linked[];
  readonly programmes: readonly Linked[];
  readonly pastProgrammes: readonly Linked[];
  /** Whether programmes might pay for the step. */
  readonly isProposed: boolean;
}

const fill = (message: string, values: Readonly<Record<string, string>>): string =>
  message.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Quarter in the format of the language. */
export function sayQuarter({ year, quarter }: Quarter, words: PlanContext['words']): string {
  return fill(words.quarters[quarter - 1] ?? '', { year: String(year) });
}

/** Span of quarters in words. */
export function saySpan(
  { start, quarters }: Pick<PlanStep, 'start' | 'quarters'>,
  first: Quarter,
  words: PlanContext['words'],
): string {
  const from = sayQuarter(addQuarters(first, start), words);
  if (quarters <= 1) return from;
  const until = sayQuarter(addQuarters(first, start + quarters - 1), words);
  return fill(words.span, { from, until });
}

function sayGap(
  { found, scores = [], value }: PlanStep,
  { gap, label }: PlanContext['rules'][number],
  { names, words, decimal }: PlanContext,
): { title: string; why: string } {
  const write = (number: number) => String(number).replace('.', decimal);
  switch (gap.kind) {
    case 'always':
      return { title: label ?? '', why: words.asked };
    case 'criterion': {
      const named = names.criteria[gap.id];
      const why = found === 'unknown' ? words.unknown : words.open;
      return {
        title: label ?? named?.label ?? gap.id,
        why: fill(why, { stage: named?.stage ?? '' }),
      };
    }
    case 'need': {
      const told = scores.map(
        (one) => `${names.functions[one.function] ?? one.function} ${write(one.score)}`,
      );
      return {
        title: label ?? names.resources[gap.resource] ?? gap.resource,
        why: fill(words.low, { scores: told.join(', ') }),
      };
    }
    case 'indicator':
      return {
        title: label ?? names.indicators[gap.id] ?? gap.id,
        why: fill(words.below, {
          value: value === undefined ? '–' : write(value),
          below: write(gap.below),
        }),
      };
  }
}

/** Bodies responsible for a step: by name if known, otherwise by kind. */
function sayBodies(kinds: readonly string[], facts: PlannedFacts, { names }: PlanContext): string {
  return kinds
    .flatMap((kind) => {
      const known = facts.bodies.filter((body) => body.kind === kind).map(({ name }) => name);
      return known.length > 0 ? known : [names.bodies[kind] ?? kind];
    })
    .join(' · ');
}

/** Whether any programme of the country is known to be in force and could pay for a step. */
export const hasCurrentProgramme = (
  { country }: Pick<PlannedFacts, 'country'>,
  { programmes }: Pick<PlanContext, 'programmes'>,
): boolean =>
  programmes.some((one) => one.current && (one.country === country || one.country === 'EU'));

/** Step in words, with the portal's entries that help with it. */
export function describeStep(
  step: PlanStep,
  first: Quarter,
  facts: PlannedFacts,
  context: PlanContext,
): DescribedStep {
  const { words, practices, programmes } = context;
  const rule = context.rules.find(({ id }) => id === step.rule);
  const when = saySpan(step, first, words);
  // An emptied field falls back on the rule's words, as when the link is opened.
  const typed = { title: step.title?.trim(), who: step.who?.trim() };
  if (!rule) {
    return {
      title: typed.title || words.ownStep,
      why: words.ownStep,
      when,
      who: typed.who ?? '',
      sources: [],
      theme: undefined,
      practices: [],
      programmes: [],
      pastProgrammes: [],
      isProposed: false,
    };
  }
  const { title, why } = sayGap(step, rule, context);
  const answers = answerGap(rule, facts, practices, programmes);
  const linked = (all: readonly (Linked & { readonly id: string })[], ids: readonly string[]) =>
    ids.flatMap((id) => {
      const one = all.find((each) => each.id === id);
      return one ? [{ label: one.label, href: one.href }] : [];
    });
  return {
    title: typed.title || title,
    why,
    sources: rule.sources,
    when,
    who: typed.who || sayBodies(rule.bodies, facts, context),
    theme: rule.theme === undefined ? undefined : (context.names.themes[rule.theme] ?? rule.theme),
    practices: linked(practices, answers.practices),
    programmes: linked(programmes, answers.programmes),
    pastProgrammes: linked(programmes, answers.pastProgrammes),
    isProposed: true,
  };
}
