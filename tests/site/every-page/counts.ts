import { expect, test } from 'vitest';
import { pathOf, readPage, readPages, siteFiles } from '../../support/pages.ts';
import { shorten } from '../../support/shorten.ts';
import {
  attribute,
  childrenOf,
  type Document,
  type Element,
  elementsOf,
  find,
  isElement,
  textOf,
} from '../../support/tree.ts';

/** A link with the number that stands beside it, or in it. */
interface Counted {
  readonly href: string;
  readonly count: string;
}

const isCount = (element: Element) => /(^| )num( |$)/.test(attribute(element, 'class') ?? '');

/** Links that say how much they lead to. */
function countedLinks(main: Element): Counted[] {
  const found: Counted[] = [];
  const look = (parent: Element, link: Element | undefined): void => {
    let before: Element | undefined;
    for (const child of childrenOf(parent)) {
      if (!isElement(child)) continue;
      const own = child.tagName === 'a' ? child : link;
      const of = link ?? (before?.tagName === 'a' ? before : undefined);
      const href = of && attribute(of, 'href');
      const [count] = /^[\d.,\u00a0]*\d/.exec(textOf(child).trim()) ?? [];
      if (isCount(child) && href && count) found.push({ href, count });
      look(child, own);
      before = child;
    }
  };
  look(main, undefined);
  return found;
}

/** Where a page says how many there are. */
const saying = new Set(['h1', 'h2', 'h3', 'dd', 'summary', 'caption']);

/** Has a part of a page as many rows, or does it say the number itself? */
function shows(part: Element, count: string): boolean {
  const n = Number(count.replaceAll(/\D/g, ''));
  const rows = (tag: string, name?: string) =>
    find(part, tag).filter((element) => !name || attribute(element, name) !== undefined).length;
  if (rows('li') === n || rows('tr', 'data-r') === n || rows('section', 'id') === n) return true;
  const number = new RegExp(`(?<![\\d.,])${count.replaceAll('.', '\\.')}(?![\\d])`);
  if (part.tagName !== 'main') return number.test(textOf(part));
  return elementsOf(part)
    .filter(
      (element) =>
        saying.has(element.tagName) ||
        isCount(element) ||
        attribute(element, 'class')?.split(' ').includes('lead'),
    )
    .some((element) => number.test(textOf(element)));
}

const partOf = (document: Document, anchor: string): Element | undefined =>
  anchor === ''
    ? find(document, 'main')[0]
    : elementsOf(document).find((element) => attribute(element, 'id') === anchor);

test('every link that says how many leads to a list with as many', () => {
  const files = new Map(siteFiles().map((file) => [pathOf(file), file]));
  const wrong: string[] = [];
  let followed = 0;
  for (const { path, document } of readPages()) {
    if (path.startsWith('/archive/')) continue;
    const [main] = find(document, 'main');
    for (const { href, count } of main ? countedLinks(main) : []) {
      const target = new URL(href, `https://site.example${path}`);
      const file = files.get(target.pathname);
      if (!file?.endsWith('.html')) continue;
      followed += 1;
      const part = partOf(readPage(file).document, decodeURIComponent(target.hash.slice(1)));
      if (!part || !shows(part, count)) wrong.push(`${path}: ${count} at ${href}`);
    }
  }
  expect(shorten(wrong)).toEqual([]);
  expect(followed).toBeGreaterThan(7_000);
});

test('what the home page counts beyond the first stage is listed, and nothing else, without a script', () => {
  for (const locale of ['az', 'tr', 'ka', 'en']) {
    const [main] = find(readPage(`${locale}/index.html`).document, 'main');
    const past = countedLinks(main as Element).find(({ href }) => href.endsWith('/by/past/'));
    expect(past?.count).toBe('35');
    const list = readPage(`${locale}/clusters/by/past/index.html`).document;
    const entries = find(list, 'ul', { class: 'entry-list entries' }).flatMap((part) =>
      find(part, 'li'),
    );
    expect(entries).toHaveLength(35);
    expect(find(list, 'h1').map(textOf).join()).toContain('35');
  }
});
