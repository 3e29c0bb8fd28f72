import type { APIRoute } from 'astro';
import { writeJsonFeed } from '../../exports/feed/write-json-feed.ts';
import { pageParams } from '../../i18n/page-params.ts';
import { portal } from '../../portal/built-portal.ts';
import { feedRoutes } from '../../queries/feeds/feed-routes.ts';
import { viewFeed } from '../../queries/feeds/view-feed.ts';

export const getStaticPaths = () => feedRoutes(portal);

/** `/{lang}/feed.json`: what is new in the portal, for feed readers. */
export const GET: APIRoute = ({ params }) =>
  new Response(writeJsonFeed(viewFeed(portal, undefined, pageParams(params).locale)));
