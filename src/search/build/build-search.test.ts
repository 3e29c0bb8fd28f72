import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildSearch, type KeepMade } from './build-search.ts';
import type { SitePage } from './index-page.ts';

/** A site of pages with these words, each in a different place. */
const siteOf = (texts: readonly (readonly string[])[]) =>
  new Map([
    [
      'en' as const,
      texts.map(([title = '', ...words], at): SitePage => {
        const page = {
          title,
          aliases: [],
          otherTitles: [],
          facets: { kind: ['sector'] },
          textLanguage: undefined,
          isMarked: true,
          isHidden: false,
        };
        const blocks = [{ text: words.join(' '), weight: 1 }];
        return { path: `/${at}/`, url: `/en/${at}/`, page: { ...page, blocks } };
      }),
    ],
  ]);

const listed = (files: ReturnType<typeof buildSearch>) =>
  files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]);

test('an index that begins with that of another site is the one that is made of nothing', () => {
  const word = fc.constantFrom('Tea', 'tea’s', 'UR-GE', 'Çay', '', 'wine', 'Wine');
  const site = fc.array(fc.array(word, { maxLength: 6 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(site, site, (texts, others) => {
      const kept = new Map<string, unknown>();
      const keep: KeepMade = <T>(name: string, _key: string, make: (before?: T) => T) => {
        const made = make(structuredClone(kept.get(name)) as T | undefined);
        kept.set(name, made);
        return made;
      };
      buildSearch(siteOf(texts), [], undefined, keep);
      const again = buildSearch(siteOf(others), [], undefined, keep);
      expect(listed(again)).toEqual(listed(buildSearch(siteOf(others), [])));
    }),
  );
});
