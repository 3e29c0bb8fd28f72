import { attribute, childrenOf, isElement, type Node } from './tree.ts';

/** Elements that stand in a line of text; all others begin one. */
const inLine = new Set(
  'a abbr b bdi cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** What no reader sees as part of a text: scripts, drawings, code. */
const apart = new Set(['script', 'style', 'template', 'noscript', 'svg', 'pre', 'code']);

/** Does it explain a word, shown only when asked for? */
const isTip = (node: Node) => isElement(node) && attribute(node, 'role') === 'tooltip';

/** The texts of a page as a reader has them: a paragraph, a cell, a heading with all that stands in it. */
export function toldLines(root: Node): string[] {
  const lines = [''];
  const end = () => {
    if (lines.at(-1) !== '') lines.push('');
  };
  const read = (node: Node): void => {
    for (const child of childrenOf(node)) {
      if ('value' in child) lines[lines.length - 1] += child.value;
      else if (isElement(child) && !apart.has(child.tagName) && !isTip(child)) {
        const begins = !inLine.has(child.tagName);
        if (begins) end();
        read(child);
        if (begins) end();
      }
    }
  };
  read(root);
  return lines.map((line) => line.replace(/[ \n\t]+/g, ' ').trim()).filter(Boolean);
}
