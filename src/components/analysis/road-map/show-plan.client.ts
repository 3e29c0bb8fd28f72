import type { Linked } from '../../../domain/analyses/road-map/describe-step.ts';
import type { PlanStep } from '../../../domain/analyses/road-map/plan-state.ts';
import { roadMapQuarters } from '../../../domain/analyses/road-map/road-map-rule.ts';
import type { RoadMapView } from '../../../queries/analyses/road-map/view-road-map.ts';
import type { ShownStep } from './plan-csv.ts';

type Messages = RoadMapView['script']['messages'];

function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  made.append(...children);
  return made;
}

function quiet(...words: (Node | string)[]): HTMLElement {
  const line = element('div', ...words);
  line.className = 'why';
  return line;
}

function listLinks(links: readonly Linked[]): (Node | string)[] {
  return links.flatMap(({ label: text, href }, index) => {
    const link = element('a', text);
    link.href = href;
    return index > 0 ? [' · ', link] : [link];
  });
}

const linksLine = (label: string, links: readonly Linked[]): HTMLElement[] =>
  links.length === 0 ? [] : [element('div', `${label}: `, ...listLinks(links))];

function strip({ start, quarters }: PlanStep): HTMLElement {
  const bar = element('i');
  bar.style.insetInlineStart = `${(start / roadMapQuarters) * 100}%`;
  bar.style.width = `${(quarters / roadMapQuarters) * 100}%`;
  const line = element('span', bar);
  line.className = 'strip';
  line.setAttribute('aria-hidden', 'true');
  return line;
}

/**
 * Put the steps of a plan into its table, which is printed.
 * @param hasCurrent whether any programme is in force; otherwise the page says so once, not in each row
 */
export function showPlan(
  body: HTMLElement,
  steps: readonly ShownStep[],
  messages: Messages,
  hasCurrent: boolean,
): void {
  // If the table is shown as a list of its rows, each cell is below the header of its column.
  const heads = [...(body.closest('table')?.tHead?.rows[0]?.cells ?? [])];
  const cell = (at: number, ...children: readonly (Node | string)[]) => {
    const made = element('td', ...children);
    made.dataset.head = heads[at]?.textContent?.trim() ?? '';
    return made;
  };
  body.replaceChildren(
    ...steps.map(({ step, said, money }) => {
      const sources = said.sources.length > 0 ? [' (', ...listLinks(said.sources), ')'] : [];
      const head = element('th', said.title, quiet(said.why, ...sources));
      head.scope = 'row';
      return element(
        'tr',
        head,
        cell(1, said.when, strip(step)),
        cell(2, said.who),
        cell(
          3,
          ...(money.said ? [element('div', money.said)] : []),
          ...linksLine(messages.practices, said.practices),
          ...linksLine(messages.programmes, said.programmes),
          ...linksLine(messages.past, said.pastProgrammes),
          ...(hasCurrent && said.isProposed && said.programmes.length === 0
            ? [quiet(messages.noProgramme)]
            : []),
        ),
      );
    }),
  );
}

/** Name of the cluster of a plan, linked to its page, the source of its gaps. */
export function linkCluster(
  name: string,
  id: string | undefined,
  clusterHref: string,
): Node | string {
  if (id === undefined) return name;
  const link = document.createElement('a');
  link.href = clusterHref.replace('{id}', id);
  link.textContent = name;
  return link;
}
