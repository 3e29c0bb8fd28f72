import type { CountAnswer } from '../query/count-entries.ts';
import { make } from './draw.ts';
import { fill, type SearchTexts, writeCount } from './texts.ts';

/** The number in figures, or that none is known. */
export const sayCount = ({ count, unknown }: CountAnswer, texts: SearchTexts): string =>
  unknown ?? writeCount(count, texts);

/** What was counted, and of where: "Clusters · İstanbul". */
export const sayCounted = ({ things, values }: CountAnswer): string =>
  [things.label, ...values.map(({ label }) => label)].join(' · ');

/** The list of what was counted: that of clusters narrows itself, others are found by the search. */
export function listHref({ things: { kind, href }, values }: CountAnswer): string {
  const chosen = values.map(({ facet, id }) => `${facet}=${encodeURIComponent(id)}`);
  const query = [...(kind === 'cluster' ? [] : [`kind=${kind}`]), ...chosen].join('&');
  return query ? `${href}?${query}` : href;
}

/** The figure that shows the number among others; undefined if there is none. */
function findFigure({ things: { figures }, values }: CountAnswer) {
  return figures.find(({ facet, country }) =>
    values.some(
      (value) =>
        value.facet === facet &&
        (country === undefined || value.country === undefined || country === value.country),
    ),
  );
}

/** A number as the first result: with the list of what it counts, the pages of places and sectors, and its figure. */
export function drawAnswer(answer: CountAnswer, texts: SearchTexts): HTMLElement {
  const { values, count } = answer;
  const figure = findFigure(answer);
  const links = [
    ...(count > 0 ? [{ href: listHref(answer), label: texts.count.list }] : []),
    ...values.map(({ href, label }) => ({ href, label })),
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
      make('p', {}, sayCounted(answer)),
      make('ul', {}, ...links.map(({ href, label }) => make('li', {}, make('a', { href }, label)))),
    ),
  );
}
