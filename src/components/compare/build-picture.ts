import type { ComparedItem, ComparedPicture } from '../../domain/compare/compared.ts';
import { make } from './build-table.ts';

const svgSpace = 'http://www.w3.org/2000/svg';

/** Element of a drawing. */
export function draw(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  ...inner: Node[]
): SVGElement {
  const element = document.createElementNS(svgSpace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...inner);
  return element;
}

/** Small map of a compared entry. */
export type ComparedMap = NonNullable<ComparedPicture['map']>;

/** Small map of a country with what lies on its land. */
export const drawLocator = (
  { box, land, label }: Pick<ComparedMap, 'box' | 'land' | 'label'>,
  ...inner: Node[]
): Node =>
  draw(
    'svg',
    { class: 'locator', viewBox: box, role: 'img', 'aria-label': label },
    draw('use', { class: 'land', href: land }),
    ...inner,
  );

const drawMap = ({ path, dots, ...map }: ComparedMap): Node =>
  drawLocator(
    map,
    draw('path', { class: dots ? 'here-fill around' : 'here-fill', d: path }),
    ...(dots
      ? [draw('path', { class: 'here-dots', d: dots.path, 'stroke-width': `${dots.size}` })]
      : []),
  );

const drawStrip = (strip: ComparedPicture['strip'], mark: (look: string) => Node): HTMLElement =>
  make(
    'ul',
    { class: 'strip' },
    ...strip.map(({ look, label, count, marks }) =>
      make(
        'li',
        {},
        ...Array.from({ length: marks }, () => mark(look)),
        [label, count].filter(Boolean).join(':\u00a0'),
      ),
    ),
  );

/**
 * Finding and pictures of compared items, as `ComparePicture.astro` writes them.
 * @param mark copy of the mark of a stage
 */
export function buildPicture(
  finding: string | undefined,
  items: readonly ComparedItem[],
  mark: (look: string) => Node,
): Node[] {
  const drawn = items.flatMap(({ name, href, lang, picture }) =>
    picture
      ? make(
          'li',
          {},
          make('b', { lang }, name),
          picture.map && make('a', { href }, drawMap(picture.map)),
          drawStrip(picture.strip, mark),
          picture.map?.unmarked && make('small', {}, picture.map.unmarked),
        )
      : [],
  );
  return [
    ...(finding ? [make('header', {}, make('p', { class: 'lead' }, finding))] : []),
    ...(drawn.length > 0 ? [make('ul', { class: 'pictures' }, ...drawn)] : []),
  ];
}
