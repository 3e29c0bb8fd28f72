import { expect, test } from 'vitest';
import { joinSample, joinShipped } from '../../../../workshop/testing/joined-portals.ts';
import { viewAbout } from './view-about.ts';
import { hasCoverage, viewCoverage } from './view-coverage.ts';

const sample = joinSample();
const shipped = joinShipped();

test('the text heads the page about the portal; its rights and its address follow', () => {
  const view = viewAbout(shipped, 'en');
  expect(view.heading).toMatchObject({ title: 'About this portal', leadInSearch: 'first' });
  expect(view.page).toMatchObject({ path: '/about/' });
  expect(view.rights).toBe(shipped.site.rights.en);
  expect(view.ownText).toBe('Text and data of clusterbook, published by the editors:');
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
    label: 'What the portal covers',
    href: '/en/about/coverage/',
  });
  expect(viewAbout(sample, 'en').coverage).toBeUndefined();
  expect([hasCoverage(shipped), hasCoverage(sample)]).toEqual([true, false]);
});

test('that text has a page below the one about the portal', () => {
  const { page, heading } = viewCoverage(shipped, 'en');
  expect(page.crumbs).toEqual([
    { label: 'About', href: '/en/about/' },
    { label: 'What the portal covers' },
  ]);
  expect(heading.title).toBe('What the portal covers');
  expect(() => viewCoverage(sample, 'en')).toThrow('pages/coverage');
});

test('the frame of the page about the sample, whose text exists in two languages', () => {
  const view = viewAbout(sample, 'ka');
  expect(view).toMatchObject({
    page: {
      kind: 'about',
      title: 'About this sample',
      path: '/about/',
      crumbs: [{ label: 'მთავარი', href: '/ka/' }, { label: 'შესახებ' }],
      drafts: ['az', 'tr', 'ka'],
      textLanguage: 'en',
    },
    heading: { lang: 'en', leadInSearch: 'first' },
    rights: 'ტექსტები და რიცხვები გამოგონილია; მათი გამოყენება ყველას თავისუფლად შეუძლია.',
    licence: { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    email: 'sample@example.org',
  });
  expect(view.notices).toEqual([]);
});

test('a text on what is where that is only there in another language says which', () => {
  const about = sample.texts.pages.get('about/en');
  if (!about) throw new Error('expected the text about/en in the sample');
  const text = { ...about, id: 'coverage/en' };
  const pages = new Map([...sample.texts.pages, [text.id, text]]);
  const portal = { ...sample, texts: { ...sample.texts, pages } };
  expect(viewAbout(portal, 'tr').coverage).toEqual({
    label: 'About this sample',
    href: '/tr/about/coverage/',
    lang: 'en',
  });
  expect(viewAbout(portal, 'en').coverage).toEqual({
    label: 'About this sample',
    href: '/en/about/coverage/',
  });
  const { page, heading, notices } = viewCoverage(portal, 'tr');
  expect(page).toEqual({
    locale: 'tr',
    kind: 'coverage',
    title: 'About this sample',
    description: 'What it is for, and why nothing in it is true.',
    path: '/about/coverage/',
    crumbs: [{ label: 'Hakkında', href: '/tr/about/' }, { label: 'About this sample' }],
    drafts: ['az', 'tr', 'ka'],
    textLanguage: 'en',
  });
  expect(heading).toEqual({
    title: 'About this sample',
    lead: 'What it is for, and why nothing in it is true.',
    leadInSearch: 'first',
    lang: 'en',
  });
  expect(notices).toEqual([]);
});
