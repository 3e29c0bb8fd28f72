import { expect, test } from 'vitest';
import { joinSample } from '../testing/joined-portals.ts';
import { tellChangedSite } from '../testing/change-site.ts';
import { offSectionOf, offSections } from '../schemas/off-sections.ts';
import { listDoors } from '../queries/clusters/home-doors.ts';
import { listByLetter } from '../queries/links/a-z.ts';
import { mentionedIn } from '../queries/links/mentions.ts';
import { offerFacets } from '../queries/search/search-facets.ts';
import { viewFrame } from '../queries/frame/view-frame.ts';

const sample = joinSample();
const without = (...off: (typeof offSections)[number][]) => ({
  ...sample,
  site: { ...sample.site, off },
});
const hrefs = (links: readonly { href: string }[]) => links.map(({ href }) => href);

test('menus, tiles and the index lead to no part that is off', () => {
  const portal = without(...offSections);
  const { masthead, footer } = viewFrame(portal, 'en', { title: 'Home', path: '/' });
  expect(hrefs(masthead.menu)).toEqual(['/en/clusters/', '/en/reports/', '/en/data/']);
  expect(hrefs(footer.lists)).toEqual(['/en/regions/', '/en/sectors/']);
  expect(hrefs(listDoors(portal, 'en'))).toEqual([
    '/en/clusters/',
    '/en/reports/2024/',
    '/en/status/',
  ]);
  const listed = listByLetter(portal, 'en').flatMap(({ links }) => hrefs(links));
  expect([...new Set(listed.map((href) => href.split('/')[2]))].sort()).toEqual([
    'clusters',
    'regions',
    'sectors',
  ]);
});

test('only what is off is left out', () => {
  const portal = without('concepts');
  const all = hrefs(viewFrame(sample, 'en', { title: 'Home', path: '/' }).masthead.menu);
  expect(hrefs(viewFrame(portal, 'en', { title: 'Home', path: '/' }).masthead.menu)).toEqual(
    all.filter((href) => href !== '/en/concepts/'),
  );
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
});

test('what cannot be switched off is refused with the list of what can, and so is a link to a part that is', () => {
  expect(tellChangedSite('off: [clusters]\n')).toEqual([
    expect.stringMatching(/^site.yaml off\[0\]: expected .*map.*timeline.*found "clusters"/),
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
