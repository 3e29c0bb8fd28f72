import type { APIRoute } from 'astro';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { viewDirect } from '../../../queries/search/view-direct.ts';

/** `/{lang}/search/direct.json`: things, files and tasks that a query may name exactly. */
export function getStaticPaths() {
  return portal.site.languages.map((lang) => ({ params: { lang } }));
}

export const GET: APIRoute = ({ params }) =>
  Response.json(viewDirect(portal, pageParams(params).locale));
