import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../testing/joined-portals.ts';
import { viewAbout } from './view-about.ts';
import { hasCoverage, viewCoverage } from './view-coverage.ts';

const sample = joinSample();
const shipped = joinShipped();

test('the text heads the page about the portal; its rights and its address follow', () => {
  const view = viewAbout(shipped, 'en');
  expect(view.heading).toMatchObject({ title: 'About this atlas', leadInSearch: 'first' });
  expect(view.page).toMatchObject({ path: '/about/', section: 'about' });
  expect(view.rights).toBe(shipped.site.rights.en);
  expect(view.ownText).toBe('Own text and data of clusterbook by the editors:');
  expect(view.licence.name).toBe('CC BY 4.0');
  expect(view.email).toBe(shipped.site.email);
});

test('without a text it has the description of the portal', () => {
  const bare = { ...sample, texts: { ...sample.texts, pages: new Map() } };
  const { heading, page, prose, coverage } = viewAbout(bare, 'tr');
  expect(heading.title).toBe('Hakkında');
  expect(heading.lead).toBe(sample.site.description.tr);
  expect(page.description).toBe(sample.site.description.tr);
  expect([prose, coverage, page.drafts]).toEqual([undefined, undefined, []]);
});

test('a text in another language says which, for those who hear the page', () => {
  const turkish = viewAbout(sample, 'tr');
  const { lang, fallback } = turkish.prose ?? {};
  expect(turkish.heading.lang).toBe(fallback ? lang : undefined);
  expect(turkish.page.textLanguage).toBe(turkish.heading.lang);
  expect(viewAbout(shipped, 'en').heading.lang).toBeUndefined();
});

test('the page leads to what is where, in portals that have such a text', () => {
  expect(viewAbout(shipped, 'en').coverage).toEqual({
    label: 'What the atlas covers',
    href: '/en/about/coverage/',
  });
  expect(viewAbout(sample, 'en').coverage).toBeUndefined();
  expect([hasCoverage(shipped), hasCoverage(sample)]).toEqual([true, false]);
});

test('that text has a page below the one about the portal', () => {
  const { page, heading } = viewCoverage(shipped, 'en');
  expect(page.crumbs).toEqual([
    { label: 'About', href: '/en/about/' },
    { label: 'What the atlas covers' },
  ]);
  expect(heading.title).toBe('What the atlas covers');
  expect(() => viewCoverage(sample, 'en')).toThrow('pages/coverage');
});
