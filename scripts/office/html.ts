import { DomUtils, parseDocument } from 'htmlparser2';

export type HtmlNode = ReturnType<typeof parseDocument>['children'][number];
export type HtmlElement = Extract<HtmlNode, { readonly attribs: object }>;

/** Whether a node is an element. */
export const isElement = (node: HtmlNode): node is HtmlElement => 'attribs' in node;

/** What XML cannot hold: control characters, and halves of characters. */
const unwritable = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

function clean(nodes: readonly HtmlNode[]): void {
  for (const node of nodes) {
    if (node.type === 'text') node.data = node.data.replace(unwritable, '');
    if (!isElement(node)) continue;
    for (const [name, value] of Object.entries(node.attribs))
      node.attribs[name] = value.replace(unwritable, '');
    clean(node.children);
  }
}

/** Parse a page of the site, without characters that no document can hold. */
export function parseHtml(html: string): HtmlNode[] {
  const { children } = parseDocument(html);
  clean(children);
  return children;
}

/** Whether an element has one of these classes. */
export function hasClass({ attribs }: HtmlElement, ...names: readonly string[]): boolean {
  const own = (attribs.class ?? '').split(/\s+/);
  return names.some((name) => own.includes(name));
}

/** First element in reading order for which the test is true. */
export function findElement(
  nodes: readonly HtmlNode[],
  test: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  return DomUtils.findOne(test, [...nodes]) ?? undefined;
}

/** All elements in reading order for which the test is true. */
export function findElements(
  nodes: readonly HtmlNode[],
  test: (element: HtmlElement) => boolean,
): HtmlElement[] {
  return DomUtils.findAll(test, [...nodes]);
}

/** Child elements. */
export const childElements = ({ children }: HtmlElement): HtmlElement[] =>
  children.filter(isElement);

/** Words of a part, with single spaces. */
export const plainWords = (node: HtmlNode | undefined): string =>
  node ? DomUtils.textContent(node).replace(/\s+/g, ' ').trim() : '';
