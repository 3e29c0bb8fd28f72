import type { APIRoute } from 'astro';
import { writeAtom } from '../../../exports/feed/write-atom.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { portal } from '../../../portal/built-portal.ts';
import type { FeedKind } from '../../../queries/feeds/feed-items.ts';
import { kindFeedRoutes } from '../../../queries/feeds/feed-routes.ts';
import { viewFeed } from '../../../queries/feeds/view-feed.ts';

export const getStaticPaths = () => kindFeedRoutes(portal);

/** `/{lang}/{list}/feed.xml`: what is new in a list, for feed readers. */
export const GET: APIRoute<object, { lang: Locale; kind: FeedKind }> = ({ params }) =>
  new Response(writeAtom(viewFeed(portal, params.kind, params.lang)));
