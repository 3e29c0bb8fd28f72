import { expect, test } from 'vitest';
import { joinSample } from '../../workshop/testing/joined-portals.ts';
import { tellChangedSite } from '../../workshop/testing/change-site.ts';
import { isOffFile, offSectionOf, offSections } from '../schemas/off-sections.ts';
import { listDoors } from '../queries/clusters/home-doors.ts';
import { viewHome } from '../queries/clusters/view-home.ts';
import { listByLetter } from '../queries/links/a-z.ts';
import { mentionedIn } from '../queries/links/mentions.ts';
import { offerFacets } from '../queries/search/search-facets.ts';
import { viewFrame } from '../queries/frame/view-frame.ts';
import { viewMenu } from '../queries/frame/view-menu.ts';
import { viewMissingPage } from '../queries/frame/view-missing-page.ts';
import { viewSearchPage } from '../queries/search/view-search-page.ts';

const sample = joinSample();
const without = (...off: (typeof offSections)[number][]) => ({
  ...sample,
  site: { ...sample.site, off },
});
const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

test('menus, tiles and the index lead to no part that is off', () => {
  const portal = without(...offSections);
  const { masthead, footer } = viewFrame(portal, 'en', { title: 'Home', path: '/' });
  expect(masthead.menu.map(({ links }) => hrefs(links))).toEqual([['/en/about/', '/en/privacy/']]);
  expect(hrefs(footer.pages)).toEqual(['/en/about/', '/en/privacy/']);
  expect(hrefs(listDoors(portal, 'en'))).toEqual([]);
  expect(listByLetter(portal, 'en').flatMap(({ links }) => hrefs(links))).toEqual([]);
});

test('a portal of texts says nothing of clusters, countries and what is not reported', () => {
  const portal = without(...offSections);
  const home = viewHome(portal, 'en');
  expect(home.page.crumbs).toEqual([{ label: 'Home' }]);
  expect(home.figures).toEqual([]);
  const { footer } = viewFrame(portal, 'en', { title: 'Home', path: '/' });
  expect(footer.about).toBe(sample.site.description.en);
  const search = viewSearchPage(portal, 'en');
  expect([search.hint, search.indexHref, search.ways]).toEqual([
    'A word or a phrase',
    undefined,
    [],
  ]);
  expect(offerFacets(portal, 'en')[0]?.values).toEqual([]);
  expect(viewMissingPage(portal).texts[0]?.links.map(({ href }) => href)).toEqual(['/az/']);
});

test('only what is off is left out', () => {
  const portal = without('concepts');
  const menuOf = (from: typeof portal) =>
    viewMenu(from, 'en', '/').flatMap(({ links }) => hrefs(links));
  expect(menuOf(portal)).toEqual(menuOf(without()).filter((href) => href !== '/en/concepts/'));
  const kinds = (from: typeof portal) =>
    offerFacets(from, 'en')[0]?.values.map(({ id }) => id) ?? [];
  expect(kinds(portal)).toEqual(kinds(without()).filter((id) => id !== 'concept'));
  const [target] = sample.sectors.map(({ id }) => `sectors/${id}`);
  expect(mentionedIn(portal, target ?? '', 'en').map(({ kind }) => kind)).not.toContain('concepts');
});

test('a part is known by the folder of its addresses', () => {
  expect(offSectionOf(['map'], '/map/')).toBe('map');
  expect(offSectionOf(['survey'], '/survey/form/')).toBe('survey');
  expect(offSectionOf(['map'], '/mapmakers/')).toBeUndefined();
  expect(offSectionOf([], '/map/')).toBeUndefined();
  expect(offSectionOf(['reports'], '/archive/2024/')).toBe('reports');
  expect(isOffFile(['clusters'], '/c/xx-teapots/')).toBe(true);
  expect(isOffFile(['data'], '/data/clusters.csv')).toBe(true);
  expect(isOffFile(['figures'], '/data/clusters.csv')).toBe(false);
});

test('what cannot be switched off is refused with the list of what can, and so is a link to a part that is', () => {
  expect(tellChangedSite('off: [about]\n')).toEqual([
    expect.stringMatching(/^site.yaml off\[0\]: expected .*map.*timeline.*found "about"/),
  ]);
  const links = `off: [timeline]
links:
  header:
    - to: /timeline/
      label: { az: Xronologiya, tr: Kronoloji, ka: ქრონოლოგია, en: Timeline }
`;
  const told = tellChangedSite(links);
  // Prose of the portal leads there too, in four languages.
  expect(told.filter((line) => /^pages\/.+ found one to timeline, /.test(line))).toHaveLength(8);
  expect(told.filter((line) => !line.startsWith('pages/'))).toEqual([
    'site.yaml links.header[0].to: expected a link to a page that the portal has, found one to timeline, which is switched off by off; take the link out, or the part out of the list off',
  ]);
});
