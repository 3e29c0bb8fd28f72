import type { DescribedStep, Linked } from '../../../domain/analyses/road-map/describe-step.ts';
import type { PlanStep } from '../../../domain/analyses/road-map/plan-state.ts';
import { roadMapQuarters } from '../../../domain/analyses/road-map/road-map-rule.ts';
import type { RoadMapView } from '../../../queries/analyses/road-map/view-road-map.ts';

/** A step with its words, and its money as it is written. */
export interface ShownStep {
  readonly step: PlanStep;
  readonly said: DescribedStep;
  readonly money: string;
}

type Messages = RoadMapView['script']['messages'];

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function quiet(text: string): HTMLElement {
  const line = element('div', text);
  line.className = 'why';
  return line;
}

function linksLine(label: string, links: readonly Linked[]): HTMLElement[] {
  if (links.length === 0) return [];
  const named = links.flatMap(({ label: text, href }, index) => {
    const link = element('a', text);
    link.href = href;
    return index > 0 ? [' · ', link] : [link];
  });
  return [element('div', `${label}: `, ...named)];
}

function strip({ start, quarters }: PlanStep): HTMLElement {
  const bar = element('i');
  bar.style.insetInlineStart = `${(start / roadMapQuarters) * 100}%`;
  bar.style.width = `${(quarters / roadMapQuarters) * 100}%`;
  const line = element('span', bar);
  line.className = 'strip';
  line.setAttribute('aria-hidden', 'true');
  return line;
}

/** Puts the steps of a plan into its table, which is what is printed. */
export function showPlan(body: HTMLElement, steps: readonly ShownStep[], messages: Messages): void {
  body.replaceChildren(
    ...steps.map(({ step, said, money }) => {
      const head = element('th', said.title, quiet(said.why));
      head.scope = 'row';
      return element(
        'tr',
        head,
        element('td', said.when, strip(step)),
        element('td', said.who),
        element(
          'td',
          ...(money ? [element('div', money)] : []),
          ...linksLine(messages.practices, said.practices),
          ...linksLine(messages.programmes, said.programmes),
          ...linksLine(messages.past, said.pastProgrammes),
          ...(said.isProposed && said.programmes.length === 0 ? [quiet(messages.noProgramme)] : []),
        ),
      );
    }),
  );
}
