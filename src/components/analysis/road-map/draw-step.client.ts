import { type PlannedFacts, saySpan } from '../../../domain/analyses/road-map/describe-step.ts';
import type { PlanStep } from '../../../domain/analyses/road-map/plan-state.ts';
import type { Quarter } from '../../../domain/analyses/road-map/quarters.ts';
import { roadMapQuarters } from '../../../domain/analyses/road-map/road-map-rule.ts';
import type { RoadMapView } from '../../../queries/analyses/road-map/view-road-map.ts';
import type { ShownStep } from './plan-csv.ts';

export type Control = HTMLInputElement | HTMLSelectElement;

/** Element of the page with a given name. */
export const part = <T extends HTMLElement>(root: ParentNode, name: string) =>
  root.querySelector<T>(`[data-${name}]`);

/** Data for drawing a step, other than the step itself. */
export interface StepContext {
  readonly script: RoadMapView['script'];
  readonly facts: PlannedFacts;
  /** First quarter of the plan. */
  readonly first: Quarter;
  readonly write: (value: number) => string;
}

const options = (all: readonly (readonly [value: string, text: string])[]) =>
  all.map(([value, text]) => new Option(text, value));

/** Options of a step: quarters of the three years, and programmes of the country. */
function offer(
  item: DocumentFragment,
  { support }: PlanStep,
  { script, facts, first }: StepContext,
): void {
  const { context, messages } = script;
  const quarters = Array.from({ length: roadMapQuarters }, (_, start) => [
    String(start),
    saySpan({ start, quarters: 1 }, first, context.words),
  ]) as [string, string][];
  item.querySelector('[name="start"]')?.replaceChildren(...options(quarters));
  const known = context.supports.filter(
    ({ country, key }) => country === facts.country || country === 'EU' || key === support,
  );
  const group = (label: string, isCurrent: boolean) => {
    const some = known.filter(({ current }) => current === isCurrent);
    if (some.length === 0) return [];
    const made = document.createElement('optgroup');
    made.label = label;
    made.append(
      ...options(some.map((one) => [one.key, `${one.label} (${one.currency})`] as const)),
    );
    return [made];
  };
  item
    .querySelector('[name="support"]')
    ?.replaceChildren(
      ...options([['', messages.noSupport]]),
      ...group(messages.programmes, true),
      ...group(messages.past, false),
    );
}

/** Fill in the header above the steps: the name of the plan and its first quarter. */
export function fillHead(form: HTMLElement, name: string | undefined, first: Quarter): void {
  const values = { name: name ?? '', year: String(first.year), quarter: String(first.quarter) };
  for (const [field, value] of Object.entries(values)) {
    const control = form.querySelector<Control>(`[name="${field}"]`);
    if (control) control.value = value;
  }
}

/** Fields of a step, filled in. */
export function drawStep(
  template: HTMLTemplateElement,
  { step, said }: ShownStep,
  index: number,
  context: StepContext,
): DocumentFragment {
  const item = template.content.cloneNode(true) as DocumentFragment;
  part(item, 'legend')?.replaceChildren(`${index + 1}. ${said.title}`);
  part(item, 'why')?.replaceChildren(said.why);
  const fill = (name: string, value: string) => {
    const control = item.querySelector<Control>(`[name="${name}"]`);
    if (!control) return;
    control.value = value;
    control.name = `${name} ${index}`;
  };
  offer(item, step, context);
  fill('title', said.title);
  fill('start', String(step.start));
  fill('quarters', String(step.quarters));
  fill('who', said.who);
  fill('cost', step.cost === undefined ? '' : context.write(step.cost));
  fill('currency', step.currency ?? '');
  fill('support', step.support ?? '');
  for (const button of item.querySelectorAll('button')) {
    button.value = String(index);
    button.setAttribute('aria-label', `${button.textContent?.trim()}: ${said.title}`);
  }
  return item;
}
