import { expect, test } from 'vitest';
import { joinSample } from '../../../workshop/testing/joined-portals.ts';
import { viewCluster } from '../clusters/view-cluster.ts';
import { viewClusterFacet } from '../clusters/view-cluster-facet.ts';
import { viewClusterIndex } from '../clusters/view-cluster-index.ts';
import { viewHome } from '../clusters/view-home.ts';
import { viewDataIndex } from '../data/view-data-index.ts';
import { viewPublished } from '../data/view-published.ts';
import { viewStatus } from '../data/view-status.ts';
import { viewFigureIndex } from '../figures/view-figure-index.ts';
import { viewFigurePage } from '../figures/view-figure-page.ts';
import { viewCountry } from '../regions/view-country.ts';
import { viewCountryIndex } from '../regions/view-country-index.ts';
import { viewMap } from '../regions/view-map.ts';
import { viewRegion } from '../regions/view-region.ts';
import { viewRegionIndex } from '../regions/view-region-index.ts';
import { viewBulletin } from '../reports/view-bulletin.ts';
import { viewBulletinIndex } from '../reports/view-bulletin-index.ts';
import { viewCatalogue } from '../reports/view-catalogue.ts';
import { viewChapter } from '../reports/view-chapter.ts';
import { viewReportContents } from '../reports/view-report-contents.ts';
import { viewReportIndex } from '../reports/view-report-index.ts';
import { viewReportWhole } from '../reports/view-report-whole.ts';
import { viewLetterIndex } from '../search/view-letter-index.ts';
import { viewSearchPage } from '../search/view-search-page.ts';
import { viewSector } from '../sectors/view-sector.ts';
import { viewSectorIndex } from '../sectors/view-sector-index.ts';
import type { PageMeta } from './page-meta.ts';

const sample = joinSample();

/** A page, with expected values for programs. */
const say = ({ page }: { readonly page: PageMeta }, kind: string, path: string, id?: string) => ({
  page,
  kind,
  path,
  id,
});

const pages = [
  say(viewHome(sample, 'tr'), 'home', '/'),
  say(viewMap(sample, 'tr'), 'map', '/map/'),
  say(viewClusterIndex(sample, 'tr'), 'clusters', '/clusters/'),
  say(viewClusterFacet(sample, 'stage', 'tr'), 'clusters-by', '/clusters/by/stage/', 'stage'),
  say(viewCluster(sample, 'xx-kites', 'tr'), 'cluster', '/clusters/xx-kites/', 'xx-kites'),
  say(viewRegionIndex(sample, 'tr'), 'regions', '/regions/'),
  say(viewRegion(sample, 'XX-01', 'tr'), 'region', '/regions/XX-01/', 'XX-01'),
  say(viewCountryIndex(sample, 'tr'), 'countries', '/countries/'),
  say(viewCountry(sample, 'XX', 'tr'), 'country', '/countries/XX/', 'XX'),
  say(viewSectorIndex(sample, 'tr'), 'sectors', '/sectors/'),
  say(viewSector(sample, 'kites', 'tr'), 'sector', '/sectors/kites/', 'kites'),
  say(viewFigureIndex(sample, 'tr'), 'figures', '/figures/'),
  say(
    viewFigurePage(sample, 'gallery-bar', 'tr'),
    'figure',
    '/figures/gallery-bar/',
    'gallery-bar',
  ),
  say(viewReportIndex(sample, 'tr'), 'reports', '/reports/'),
  say(viewReportContents(sample, 'tr'), 'report', '/reports/2024/', '2024'),
  say(viewChapter(sample, 'counting', 'tr'), 'report', '/reports/2024/counting/', '2024/counting'),
  say(viewReportWhole(sample, 'tr'), 'report-all', '/reports/2024/all/', '2024'),
  say(viewCatalogue(sample, 'tr'), 'catalogue', '/reports/2024/catalogue/', '2024'),
  say(viewBulletinIndex(sample, 'tr'), 'bulletin-list', '/bulletin/'),
  say(viewBulletin(sample, '2024-1', 'tr'), 'bulletin', '/bulletin/2024-1/', '2024-1'),
  say(viewDataIndex(sample, 'tr'), 'data', '/data/'),
  say(viewPublished(sample, 'tr'), 'published', '/data/published/', '2024'),
  say(viewStatus(sample, 'tr'), 'status', '/status/'),
  say(viewSearchPage(sample, 'tr'), 'search', '/search/'),
  say(viewLetterIndex(sample, 'tr'), 'a-z', '/a-z/'),
];

test.each(pages)('$path says what and where it is', ({ page, ...said }) => {
  const { kind, path, id } = page;
  expect({ kind, path, id }).toEqual(said);
  expect(page.locale).toBe('tr');
  expect(page.title).not.toBe('');
  expect(page.description).not.toBe('');
});

test.each(pages)('the way to $path leads over other pages', ({ page }) => {
  expect(page.crumbs.every(({ label }) => label !== '')).toBe(true);
  const hrefs = page.crumbs.flatMap(({ href }) => href ?? []);
  expect(hrefs.filter((href) => !href.startsWith('/tr/'))).toEqual([]);
  expect(hrefs).not.toContain(`/tr${page.path}`);
});

test('the search does not find pages that repeat what others say', () => {
  const hidden = pages.filter(({ page }) => page.hidden).map(({ kind }) => kind);
  expect(hidden).toEqual(['clusters-by', 'report-all', 'catalogue', 'search']);
});

test('the way to a print leads over its report, under the name of the page', () => {
  expect(viewReportWhole(sample, 'en').page.crumbs).toEqual([
    { label: 'Home', href: '/en/' },
    { label: 'Reports', href: '/en/reports/' },
    { label: 'Edition 2024', href: '/en/reports/2024/' },
    { label: 'The whole report on one page' },
  ]);
  const { page, cover } = viewCatalogue(sample, 'en');
  expect(page.crumbs.at(-1)).toEqual({ label: cover.title });
  expect(page.description).toBe(cover.lead);
  expect(viewReportContents(sample, 'en').page.crumbs.at(-1)).toEqual({ label: 'Edition 2024' });
});
