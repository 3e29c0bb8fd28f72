import { type DefaultTreeAdapterMap, parse } from 'parse5';

/** Nodes of a parsed page. */
export type Node = DefaultTreeAdapterMap['node'];
export type Element = DefaultTreeAdapterMap['element'];
export type Document = DefaultTreeAdapterMap['document'];

/** Parses a page as browsers do. */
export function parseHtml(html: string): Document {
  return parse(html);
}

/** Is this node an element? */
export function isElement(node: Node): node is Element {
  return 'tagName' in node;
}

/** Children of a node; those of a `<template>` are not on the page. */
export function childrenOf(node: Node): readonly Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** What was asked of whole pages already: most tests ask the same ones for other elements. */
const known = new WeakMap<Node, readonly Element[]>();
const knownByName = new WeakMap<Node, ReadonlyMap<string, readonly Element[]>>();

/** Every element below a node, in the order of the page. */
export function elementsOf(node: Node): readonly Element[] {
  const before = known.get(node);
  if (before) return before;
  const found: Element[] = [];
  const collect = (parent: Node): void => {
    for (const child of childrenOf(parent)) {
      if (isElement(child)) found.push(child);
      collect(child);
    }
  };
  collect(node);
  if (node.nodeName === '#document') known.set(node, found);
  return found;
}

/** The elements of a name below a node. */
function elementsNamed(node: Node, tag: string): readonly Element[] {
  if (node.nodeName !== '#document')
    return elementsOf(node).filter(({ tagName }) => tagName === tag);
  const names = knownByName.get(node) ?? Map.groupBy(elementsOf(node), ({ tagName }) => tagName);
  knownByName.set(node, names);
  return names.get(tag) ?? [];
}

/** Value of an attribute; undefined when the element does not have it. */
export function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((item) => item.name === name)?.value;
}

/** All elements of a name, with the attributes that are asked for: `find(tree, 'a', { rel: 'next' })`. */
export function find(
  node: Node,
  tag: string,
  attributes: Readonly<Record<string, string>> = {},
): Element[] {
  const wanted = Object.entries(attributes);
  return elementsNamed(node, tag).filter((element) =>
    wanted.every(([name, value]) => attribute(element, name) === value),
  );
}

/** The text below a node, with runs of white space made one space. */
export function textOf(node: Node): string {
  return rawTextOf(node).replace(/\s+/g, ' ').trim();
}

/** The text of a node with its white space, as a browser takes the hash of a script. */
export function rawTextOf(node: Node): string {
  return 'value' in node ? node.value : childrenOf(node).map(rawTextOf).join('');
}
