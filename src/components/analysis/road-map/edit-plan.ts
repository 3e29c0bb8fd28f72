import type { Plan, PlanStep } from '../../../domain/analyses/road-map/plan-state.ts';
import { roadMapQuarters } from '../../../domain/analyses/road-map/road-map-rule.ts';
import { readTypedNumber, type Separators } from '../lab/typed-number.ts';

/** Data for interpreting the fields of a step: available programmes, and number format. */
export interface StepFields {
  readonly supports: readonly { readonly key: string; readonly currency: string }[];
  readonly separators: Separators;
}

/** A step with one field edited; wrong if the text is not an amount. */
export interface ChangedStep {
  readonly step: PlanStep;
  readonly isWrong?: boolean;
}

/** Apply an edited field to a step; a step never runs beyond the three years. */
export function changeStep(
  step: PlanStep,
  name: string,
  text: string,
  { supports, separators }: StepFields,
): ChangedStep {
  switch (name) {
    case 'title':
    case 'who':
      return { step: { ...step, [name]: text } };
    case 'currency':
      return { step: { ...step, currency: text.toUpperCase() || undefined } };
    case 'start': {
      const start = Number(text);
      const quarters = Math.min(step.quarters, roadMapQuarters - start);
      return { step: { ...step, start, quarters } };
    }
    case 'quarters': {
      const max = roadMapQuarters - step.start;
      const quarters = Math.min(max, Math.max(1, Math.trunc(Number(text)) || 1));
      return { step: { ...step, quarters } };
    }
    case 'support': {
      const known = supports.find(({ key }) => key === text);
      const currency = step.currency ?? known?.currency;
      return { step: { ...step, support: known?.key, currency } };
    }
    case 'cost': {
      const cost = text === '' ? undefined : readTypedNumber(text, separators);
      const isWrong = text !== '' && (cost === undefined || cost < 0);
      return { step: { ...step, cost: isWrong ? undefined : cost }, isWrong };
    }
    default:
      return { step };
  }
}

/** Append a step that begins when the last one does, with a new number. */
export function addStep(plan: Plan, title: string): Plan {
  const start = plan.steps.at(-1)?.start ?? 0;
  const own = Math.max(0, ...plan.steps.map((step) => step.own ?? 0)) + 1;
  return { ...plan, steps: [...plan.steps, { own, title, start, quarters: 1 }] };
}

/** Move a step; unchanged if there is no such place. */
export function moveStep(plan: Plan, from: number, to: number): Plan {
  const step = plan.steps[from];
  if (!step || to < 0 || to >= plan.steps.length) return plan;
  return { ...plan, steps: plan.steps.toSpliced(from, 1).toSpliced(to, 0, step) };
}
