import type { APIRoute } from 'astro';
import { writeAtom } from '../../../exports/feed/write-atom.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { portal } from '../../../portal/built-portal.ts';
import { feedRoutes } from '../../../queries/feeds/feed-routes.ts';
import { type FeedScope, viewFeed } from '../../../queries/feeds/view-feed.ts';

export const getStaticPaths = () => feedRoutes(portal);

/** `feed.xml` of a language, a list or an entry: what is new there, for feed readers. */
export const GET: APIRoute<{ scope: FeedScope }, { lang: Locale }> = ({ params, props }) =>
  new Response(writeAtom(viewFeed(portal, props.scope, params.lang)));
