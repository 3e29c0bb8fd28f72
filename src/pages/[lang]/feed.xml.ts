import type { APIRoute } from 'astro';
import { writeAtom } from '../../exports/feed/write-atom.ts';
import { pageParams } from '../../i18n/page-params.ts';
import { portal } from '../../portal/built-portal.ts';
import { feedRoutes } from '../../queries/feeds/feed-routes.ts';
import { viewFeed } from '../../queries/feeds/view-feed.ts';

export const getStaticPaths = () => feedRoutes(portal);

/** `/{lang}/feed.xml`: what is new in the portal, for feed readers. */
export const GET: APIRoute = ({ params }) =>
  new Response(writeAtom(viewFeed(portal, undefined, pageParams(params).locale)));
