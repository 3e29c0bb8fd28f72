import type { ArrangedCell, ArrangedGroup } from '../../domain/compare/arrange.ts';
import type { ComparedItem } from '../../domain/compare/compared.ts';
import { isShort } from './is-short.ts';

/** Texts and stage marks of the table. */
export interface TableParts {
  readonly caption: string;
  readonly mixed: string;
  readonly unknownRows: string;
  readonly best: string;
  /** Button that removes an item from the comparison; none in a frame. */
  readonly remove?: ((item: ComparedItem) => Node) | undefined;
  /** Copy of the mark of a stage. */
  readonly mark: (look: string) => Node;
}

type Child = Node | string | undefined;

/** Element with attributes and children; text is never parsed as markup. */
export function make(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>>,
  ...children: readonly Child[]
): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) element.setAttribute(name, String(value));
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

const small = (text: string | undefined) =>
  text ? make('small', { class: isShort(text) ? 'tight' : undefined }, text) : undefined;

/** Text, as a link if it has an address. */
function linked(text: string, href: string | undefined, lang: string | undefined): HTMLElement {
  return make(href ? 'a' : 'span', { href, lang }, text);
}

function makeCell(
  { lines, missing, look, bar, best }: ArrangedCell,
  parts: TableParts,
): HTMLElement {
  const cell = make('td', { class: missing ? 'nr' : best ? 'best' : undefined });
  for (const { text, more, href, lang } of lines) {
    const mark = look && parts.mark(look);
    cell.append(
      make('span', { class: 'line' }, mark, ' ', linked(text, href, lang), ' ', small(more)),
    );
  }
  if (best) cell.append(make('span', { class: 'vh' }, ` (${parts.best})`));
  if (bar) {
    const style = `--from:${bar.from.toFixed(4)};--to:${bar.to.toFixed(4)}`;
    cell.append(make('span', { class: 'beside-bar', style, 'aria-hidden': 'true' }));
  }
  return cell;
}

function makeGroup(
  { title, note, rows, unknown }: ArrangedGroup,
  columns: number,
  parts: TableParts,
): HTMLElement {
  const wide = (tag: string, attributes: Readonly<Record<string, string>>, ...inner: Child[]) =>
    make(tag, { ...attributes, colspan: columns + 1 }, make('span', { class: 'stay' }, ...inner));
  const head = make(
    'tr',
    { class: 'group' },
    wide('th', { scope: 'rowgroup' }, title, small(note)),
  );
  const lines = rows.map(({ label, warning, mixed, cells }) =>
    make(
      'tr',
      {},
      make('th', { scope: 'row' }, label, small(warning), mixed ? small(parts.mixed) : undefined),
      ...cells.map((cell) => makeCell(cell, parts)),
    ),
  );
  const rest =
    unknown.length > 0
      ? make('tr', {}, wide('td', { class: 'nr' }, `${parts.unknownRows} ${unknown.join(', ')}`))
      : undefined;
  return make('tbody', {}, head, ...lines, rest);
}

/** Table of a comparison, as `ComparisonTable.astro` writes it. */
export function buildTable(
  items: readonly ComparedItem[],
  groups: readonly ArrangedGroup[],
  parts: TableParts,
): HTMLElement {
  const heads = items.map((item) =>
    make(
      'th',
      { scope: 'col' },
      linked(item.name, item.href, item.lang),
      ...(parts.remove ? ['\u00a0', parts.remove(item)] : []),
    ),
  );
  return make(
    'table',
    {},
    make('caption', { class: 'vh' }, parts.caption),
    make('thead', {}, make('tr', {}, make('td', {}), ...heads)),
    ...groups.map((group) => makeGroup(group, items.length, parts)),
  );
}
