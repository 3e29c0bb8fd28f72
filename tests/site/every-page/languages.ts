import { expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/i18n/locales.ts';
import { idsOf } from '../../support/addresses.ts';
import { readPages } from '../../support/pages.ts';
import { otherLocales } from '../../support/portal.ts';
import { shorten } from '../../support/shorten.ts';
import { attribute, find } from '../../support/tree.ts';

/**
 * Ids by which drawings and terms refer to their own parts are no anchors: they follow the order of
 * words and the room that these take. The letters of the index are those of the language.
 */
const isAnchor = (id: string) =>
  !/^(key|drawing|title|subtitle|head|term|letter|outline)-/.test(id);

/** What a page is and which anchors it has, by its path without the language. */
const pages = new Map<
  Locale,
  Map<string, { readonly kind: string; readonly ids: readonly string[] }>
>(locales.map((locale) => [locale, new Map()]));
for (const page of readPages()) {
  if (!page.locale) continue;
  const [main] = find(page.document, 'main');
  const kind = main ? `${attribute(main, 'data-kind')} ${attribute(main, 'data-id') ?? ''}` : '';
  pages
    .get(page.locale)
    ?.set(page.path.slice(3), { kind, ids: idsOf(page).filter(isAnchor).sort() });
}
const english = pages.get('en') ?? new Map();

test('the site has the same pages in each language', () => {
  expect(english.size).toBeGreaterThan(600);
  for (const locale of otherLocales('en')) {
    const own = pages.get(locale);
    expect(shorten([...english.keys()].filter((path) => !own?.has(path)))).toEqual([]);
    expect(shorten([...(own?.keys() ?? [])].filter((path) => !english.has(path)))).toEqual([]);
  }
});

test.each(otherLocales('en'))(
  'in %s a page has the kind and the anchors that it has in English',
  (locale) => {
    const wrong: string[] = [];
    for (const [path, { kind, ids }] of pages.get(locale) ?? []) {
      const other = english.get(path);
      if (kind !== other?.kind) wrong.push(`${path}: "${kind}" and "${other?.kind}"`);
      const missing = other?.ids.filter((id: string) => !ids.includes(id)) ?? [];
      const added = ids.filter((id) => !other?.ids.includes(id));
      if (missing.length + added.length > 0)
        wrong.push(`${path}: without ${missing}, with ${added}`);
    }
    expect(shorten(wrong)).toEqual([]);
  },
);

test('paths and anchors are plain ASCII, which every program can type and print', () => {
  const odd = [...english].flatMap(([path, { ids }]) =>
    [path, ...ids].filter((text) => !/^[\w./-]+$/.test(text)),
  );
  expect(shorten(odd)).toEqual([]);
});
