import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { readPages } from '../../support/pages.ts';
import { strings } from '../../support/portal.ts';
import { attribute, childrenOf, find, isElement, type Node, textOf } from '../../support/tree.ts';

/**
 * Words of an entry of which no source gives more than name, place, stage and sector: half of them at most, as
 * suggestions of partners come to 30 words.
 */
const mostWords = 120;

/** What a reader sees of a page without unfolding anything. */
function visibleText(node: Node): string {
  if ('value' in node) return node.value;
  if (!isElement(node)) return childrenOf(node).map(visibleText).join('');
  const classes = attribute(node, 'class')?.split(' ') ?? [];
  if (/^(script|style|svg)$/.test(node.tagName) || classes.includes('vh')) return ' ';
  if (classes.includes('pager')) return ' ';
  const shown =
    node.tagName === 'details'
      ? childrenOf(node).filter(({ nodeName }) => nodeName === 'summary')
      : childrenOf(node);
  return ` ${shown.map(visibleText).join('')} `;
}

/** Places of a language where a page says that something is not reported, apart from the reports, which are frozen. */
const mostUnreported = 300;

const countWords = (text: string) => text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0;

test.each(locales)('a page of an entry that no source says more about is short: %s', (locale) => {
  const counts = [...readPages()].flatMap((page) => {
    const [main] = find(page.document, 'main', { 'data-kind': 'cluster' });
    if (page.locale !== locale || !main) return [];
    return textOf(main).includes(strings[locale]['cluster.bare'] ?? '?')
      ? [countWords(visibleText(main))]
      : [];
  });
  expect(counts.length).toBeGreaterThan(300);
  expect(counts.toSorted((a, b) => a - b)[counts.length >> 1]).toBeLessThanOrEqual(mostWords);
});

test.each(locales)('“not reported” is said where it helps, not in every row: %s', (locale) => {
  const word = new RegExp(strings[locale]['not-reported'] ?? '?', 'giu');
  const counts = [...readPages()].flatMap(({ path, document, ...page }) =>
    page.locale !== locale || path.startsWith(`/${locale}/reports/`) || page.html.search(word) < 0
      ? []
      : [visibleText(document).match(word)?.length ?? 0],
  );
  const places = counts.reduce((sum, count) => sum + count, 0);
  expect(places).toBeGreaterThan(50);
  expect(places).toBeLessThanOrEqual(mostUnreported);
});
