import type { MdxNode } from './mdx-node.ts';

/** A number with what may surround it: sign, per cent, a range, or a share in brackets. */
const number =
  /^[-−+]?\d[\d\s.,]*\s?%?(?:\s?[–-]\s?\d[\d.,]*\s?%?)?(?:\s?\([\d.,\s%]+\))?$|^%\d[\d.,]*$/u;

const textOf = ({ value, children = [] }: MdxNode): string =>
  (value ?? '') + children.map(textOf).join('');

/** Whether a column has numbers, and nothing else but gaps. */
function isNumeric(rows: readonly MdxNode[], column: number): boolean {
  const texts = rows.flatMap(({ children = [] }) => {
    const cell = children[column];
    const text = cell ? textOf(cell).trim() : '';
    return /^[–—]?$/u.test(text) ? [] : [text];
  });
  return texts.length > 0 && texts.every((text) => number.test(text));
}

function alignIn(table: MdxNode): void {
  const [head, ...body] = table.children ?? [];
  for (const column of (head?.children ?? []).keys()) {
    if (column === 0 || !isNumeric(body, column)) continue;
    for (const { children = [] } of table.children ?? []) {
      const cell = children[column];
      if (cell)
        cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, className: 'n' } };
    }
  }
}

/** Remark plugin: columns of numbers in the tables of a text end at the same edge, as in every other table. */
export function alignNumbers() {
  return function align(node: MdxNode): void {
    if (node.type === 'table') alignIn(node);
    else for (const child of node.children ?? []) align(child);
  };
}
