import type { CountedFigure } from '../count-table.ts';
import type { CountAnswer } from '../query/count-entries.ts';
import type { ComparisonAnswer } from '../query/ask.ts';
import { make } from './draw.ts';
import { fill, type SearchTexts, writeCount } from './texts.ts';

/** The number, or that it is unknown. */
export const sayCount = ({ count, unknown }: CountAnswer, texts: SearchTexts): string =>
  unknown ?? writeCount(count, texts);

/** Countries without data, and what has the highest number. */
function sayMost({ most }: CountAnswer, texts: SearchTexts): string[] {
  if (!most) return [];
  const template = most.values.length > 1 ? texts.count.mostEach : texts.count.most;
  return [
    ...most.unlisted.map(({ label, unknown }) => `${label}: ${unknown}`),
    fill(template, { names: most.values.map(({ label }) => label).join(', ') }),
  ];
}

/** What was counted and where ("Clusters · İstanbul"), and words required in names. */
export const sayCounted = (answer: CountAnswer, texts: SearchTexts): string =>
  answer.line ??
  [
    answer.things.label,
    ...answer.values.map(({ facet, label }) =>
      answer.later && facet === 'stage' ? fill(texts.count.past, { stage: label }) : label,
    ),
    ...(answer.named.length > 0
      ? [fill(texts.count.named, { words: answer.named.join(' ') })]
      : []),
    ...sayMost(answer, texts),
  ].join(' · ');

/**
 * All values counted: those asked for, later stages if one is left behind, and those with the highest number.
 */
const valuesOf = ({ values, later, most }: CountAnswer) => [
  ...values.filter(({ facet }) => !later || facet !== 'stage'),
  ...(later ?? []),
  ...(most?.values ?? []),
];

/** Link to what was counted: clusters are filtered in place, others searched. */
export function listHref(answer: CountAnswer): string {
  const { kind, href } = answer.things;
  const chosen = [...Map.groupBy(valuesOf(answer), ({ facet }) => facet)].map(
    ([facet, values]) => `${facet}=${values.map(({ id }) => encodeURIComponent(id)).join(',')}`,
  );
  const query = [...(kind === 'cluster' ? [] : [`kind=${kind}`]), ...chosen].join('&');
  return query ? `${href}?${query}` : href;
}

/** Figure that shows the number among others, or the counted entries, if any. */
export function findFigure(answer: CountAnswer): CountedFigure | undefined {
  const { values, most, things } = answer;
  const all = valuesOf(answer);
  const country = all
    .map((value) => (value.facet === 'country' ? value.id : value.country))
    .find((id) => id !== undefined);
  const shown = things.figures.filter(
    (figure) => figure.country === undefined || country === undefined || figure.country === country,
  );
  const asked = values.map(({ facet }) => facet).filter((facet) => facet !== 'country');
  // A figure of all provinces does not fit one sector's.
  const wanted = most ? [most.facet] : asked.length === 1 ? asked : [];
  const own = shown.find(({ facet }) => facet !== 'country' && wanted.includes(facet));
  // Nor does a figure of a whole country fit a stage in one place.
  if (own || asked.length > 1) return own;
  return shown.find((figure) => figure.facet === 'country' && country !== undefined);
}

/** A number as the first result: with links to the counted entries, places and sectors, and its figure. */
export function drawAnswer(answer: CountAnswer, texts: SearchTexts): HTMLElement {
  const { named, count } = answer;
  const figure = findFigure(answer);
  const links = [
    // Lists cannot be filtered by words of names; the results below have them.
    ...(count > 0 && named.length === 0
      ? [{ href: listHref(answer), label: texts.count.list }]
      : []),
    ...valuesOf(answer).map(({ href, label }) => ({ href, label })),
    ...(figure
      ? [{ href: figure.href, label: fill(texts.count.figure, { title: figure.label }) }]
      : []),
  ];
  return make(
    'div',
    {},
    make('p', { class: answer.unknown ? 'n words' : 'n' }, sayCount(answer, texts)),
    make(
      'div',
      {},
      make('p', {}, sayCounted(answer, texts)),
      make('ul', {}, ...links.map(({ href, label }) => make('li', {}, make('a', { href }, label)))),
    ),
  );
}

/** What is compared: "İzmir · Ankara". */
export const sayCompared = ({ values }: ComparisonAnswer): string =>
  values.map(({ label }) => label).join(' · ');

/** A comparison as the first result. */
export function drawComparison(answer: ComparisonAnswer, texts: SearchTexts): HTMLElement {
  const { facet, href, values } = answer;
  const links = [{ href, label: texts.sideBySide[facet] }, ...values];
  return make(
    'div',
    {},
    make('p', { class: 'n words' }, sayCompared(answer)),
    make(
      'div',
      {},
      make('ul', {}, ...links.map(({ href, label }) => make('li', {}, make('a', { href }, label)))),
    ),
  );
}
