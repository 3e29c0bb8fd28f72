import { absolute } from '../../../i18n/href.ts';
import { textIn } from '../../../i18n/text-in.ts';
import type { Portal } from '../../../portal/portal.ts';
import { offSectionOf } from '../../../schemas/off-sections.ts';
import type { PageMeta } from '../page-meta.ts';
import {
  describeCluster,
  describeCountry,
  describeEvent,
  describeNews,
  describeOrganisation,
  describePractice,
  describeRegion,
} from './describe-entry.ts';
import { type Describe, describeWork, type Node, pageUrl } from './describe.ts';
import { describeData, describeFigure } from './describe-dataset.ts';
import { describeReport } from './describe-report.ts';
import {
  describeConcept,
  describeConcepts,
  describeGlossary,
  describeSector,
  describeSectors,
} from './describe-terms.ts';
import { writeGraph } from './write-graph.ts';

/** The site in a language, with the address of its search. */
const describeSite: Describe = (portal, page) => ({
  '@type': 'WebSite',
  ...describeWork(portal, page),
  name: textIn(portal.site.name, page.locale),
  alternateName: portal.site.title[page.locale],
  potentialAction: {
    '@type': 'SearchAction',
    target: {
      '@type': 'EntryPoint',
      urlTemplate: `${pageUrl(page.locale, '/search/')}?q={search_term_string}`,
    },
    'query-input': 'required name=search_term_string',
  },
});

/** Description of each kind of page; kinds not listed only get breadcrumbs. */
const describers: Readonly<Record<string, Describe>> = {
  cluster: describeCluster,
  concept: describeConcept,
  concepts: describeConcepts,
  country: describeCountry,
  data: describeData,
  event: describeEvent,
  figure: describeFigure,
  glossary: describeGlossary,
  home: describeSite,
  news: describeNews,
  organisation: describeOrganisation,
  practice: describePractice,
  region: describeRegion,
  report: describeReport,
  sector: describeSector,
  sectors: describeSectors,
};

/** Whether an address of the site has a page: disabled parts have none. */
function hasPage({ site: { off } }: Portal, address: string): boolean {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const within = /^\/[^/]+(\/.*)$/.exec(address.slice(base.length))?.[1] ?? '/';
  return offSectionOf(off, within) === undefined;
}

/**
 * Breadcrumbs of a page. Search engines require an address for each but the last: crumbs without one are left
 * out, and the page itself is appended if missing.
 */
function describeBreadcrumbs(
  { crumbs, locale, path, title }: PageMeta,
  hasPage: (address: string) => boolean,
): Node | undefined {
  const url = pageUrl(locale, path);
  const steps = crumbs.flatMap(({ label, href }, index) => {
    if (href !== undefined) return hasPage(href) ? [{ name: label, item: absolute(href) }] : [];
    return index === crumbs.length - 1 ? [{ name: label, item: url }] : [];
  });
  if (steps.length === 0) return undefined;
  const trail = steps.at(-1)?.item === url ? steps : [...steps, { name: title, item: url }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, item }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      // The last crumb is the page: its address would be redundant.
      ...(index < trail.length - 1 ? { item } : {}),
    })),
  };
}

/**
 * Structured data of a page in schema.org terms: its subject and breadcrumbs.
 * @returns JSON-LD that is safe within a script element; undefined for a page excluded from search engines, or
 * without anything to describe
 */
export function viewStructuredData(portal: Portal, page: PageMeta): string | undefined {
  if (page.hidden) return undefined;
  const about = describers[page.kind]?.(portal, page);
  // The breadcrumbs of the start page would contain only itself.
  const breadcrumbs =
    page.path === '/'
      ? undefined
      : describeBreadcrumbs(page, (address) => hasPage(portal, address));
  return writeGraph([about ?? [], breadcrumbs ?? []].flat());
}
