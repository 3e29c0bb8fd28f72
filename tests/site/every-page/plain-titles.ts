import { expect, test } from 'vitest';
import { locales } from '../../../src/i18n/locales.ts';
import { splitTerms, termForms } from '../../../src/i18n/split-terms.ts';
import { readPages } from '../../support/pages.ts';
import { portal } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { attribute, find, type Node, textOf } from '../../support/tree.ts';

/** Pages that explain a term, that bear an official name, or that are frozen. */
const explaining =
  /^\/[a-z]+\/(?:(?:about|analyses|archive|bibliography|clusters|concepts|data|desk|glossary|organisations|privacy|reports|status|strategies)\/|map\/concepts-)/;

const isLead = (node: Node) => 'tagName' in node && attribute(node, 'class') === 'lead';

/** What a busy reader reads of a page: its heading, its lead, headings of figures and the menu. */
function boldWords(document: Node, path: string): string[] {
  const [main] = find(document, 'main');
  if (!main) return [];
  const menu = find(document, 'header').flatMap((header) => find(header, 'nav'));
  return [
    ...menu.flatMap((nav) => find(nav, 'a')),
    ...find(main, 'h1'),
    ...find(main, 'p').filter(isLead),
    ...(path.split('/').length > 3 ? find(main, 'h3') : []),
  ].map(textOf);
}

test.each(locales)('titles, leads and menus need no glossary: %s', (locale) => {
  const terms = portal.glossary.flatMap(({ data: { id, label, plain } }) =>
    plain ? termForms(label[locale]).map((form) => ({ id, label: form })) : [],
  );
  expect(terms.length).toBeGreaterThan(10);
  let read = 0;
  const found = [...readPages()].flatMap(({ document, path, ...page }) => {
    if (page.locale !== locale || explaining.test(path)) return [];
    return boldWords(document, path).flatMap((line) => {
      read += 1;
      const [term] = splitTerms(line, terms, locale).flatMap((piece) => piece.term ?? []);
      return term ? [`${path}: ${line} (${term})`] : [];
    });
  });
  expect(read).toBeGreaterThan(2000);
  expect(shorten(new Set(found))).toEqual([]);
});
