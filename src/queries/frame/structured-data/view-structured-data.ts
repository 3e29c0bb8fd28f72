import type { Portal } from '../../../portal/portal.ts';
import { offSectionOf } from '../../../schemas/off-sections.ts';
import type { PageMeta } from '../page-meta.ts';
import { describeBreadcrumbs } from './breadcrumbs.ts';
import type { Describe } from './describe.ts';
import { describeNews, describePractice } from './describe-article.ts';
import { describeCluster } from './describe-cluster.ts';
import { describeData, describeFigure } from './describe-dataset.ts';
import { describeEvent } from './describe-event.ts';
import { describeOrganisation } from './describe-organisation.ts';
import { describeCountry, describeRegion } from './describe-place.ts';
import { describeReport } from './describe-report.ts';
import { describeSite } from './describe-site.ts';
import {
  describeConcept,
  describeConcepts,
  describeGlossary,
  describeSector,
  describeSectors,
} from './describe-terms.ts';
import { writeGraph } from './write-graph.ts';

/** What pages of each kind are about; one of a kind that is missing tells only the way to it. */
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

/** Is there a page at an address of the site? Parts that the portal does without have none. */
function hasPage({ site: { off } }: Portal, address: string): boolean {
  const base = import.meta.env.BASE_URL.replace(/\/$/, '');
  const within = /^\/[^/]+(\/.*)$/.exec(address.slice(base.length))?.[1] ?? '/';
  return offSectionOf(off, within) === undefined;
}

/**
 * What a page says to programs in the words of schema.org: what it is about, and the way to it.
 * @returns JSON-LD that is safe within a script element; undefined for a page that no search engine
 *   is to list, and for one of which there is nothing to say
 */
export function viewStructuredData(portal: Portal, page: PageMeta): string | undefined {
  if (page.hidden) return undefined;
  const about = describers[page.kind]?.(portal, page);
  // The way to the start page is the page itself.
  const way =
    page.path === '/'
      ? undefined
      : describeBreadcrumbs(page, (address) => hasPage(portal, address));
  return writeGraph([about ?? [], way ?? []].flat());
}
