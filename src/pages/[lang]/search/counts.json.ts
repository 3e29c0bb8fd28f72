import type { APIRoute } from 'astro';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { viewCounts } from '../../../queries/search/view-counts.ts';

/** `/{lang}/search/counts.json`: data for answering questions about numbers in the search. */
export function getStaticPaths() {
  return portal.site.languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) =>
  Response.json(viewCounts(portal, pageParams(params).locale));
