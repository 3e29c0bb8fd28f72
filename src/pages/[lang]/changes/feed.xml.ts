import type { APIRoute } from 'astro';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { changeFeed } from '../../../queries/changes/change-feed.ts';
import { spansYears } from '../../../queries/editions/counted-editions.ts';

/** Nothing has changed in a portal of one edition. */
export function getStaticPaths() {
  return spansYears(portal) ? portal.site.languages.map((lang) => ({ params: { lang } })) : [];
}

/** `/{lang}/changes/feed.xml`: what changed between editions, for feed readers. */
export const GET: APIRoute = ({ params }) =>
  new Response(changeFeed(portal, pageParams(params).locale));
