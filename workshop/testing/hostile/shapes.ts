import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { SaxesParser } from 'saxes';

type Node = DefaultTreeAdapterMap['node'];

/** Names of elements and attributes, to which text must never add. */
export function shapeOf(root: Node): Set<string> {
  const found = new Set<string>();
  const walk = (node: Node): void => {
    if ('tagName' in node) {
      found.add(node.tagName);
      for (const { name } of node.attrs) found.add(`${node.tagName} ${name}`);
    }
    if (node.nodeName === '#comment') found.add('a comment');
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(root);
  return found;
}

/** The same for HTML, parsed as in a browser. */
export const shapeOfHtml = (html: string): Set<string> => shapeOf(parse(html));

/**
 * The same for XML, parsed strictly.
 * @throws Error if it is not well-formed
 */
export function shapeOfXml(xml: string): Set<string> {
  const found = new Set<string>();
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    found.add(name);
    for (const attribute of Object.keys(attributes)) found.add(`${name} ${attribute}`);
  });
  for (const kind of ['comment', 'cdata', 'processinginstruction'] as const)
    parser.on(kind, () => found.add(kind));
  parser.write(xml).close();
  return found;
}

/** Additions compared to the same document with harmless words. */
export const added = (found: ReadonlySet<string>, benign: ReadonlySet<string>) => [
  ...found.difference(benign),
];

export const union = (sets: Iterable<Set<string>>) =>
  [...sets].reduce((all, one) => all.union(one), new Set<string>());
