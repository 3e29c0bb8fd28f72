import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { feedKinds } from './feed-items.ts';
import { type FeedScope, followedEntries, hasFeed } from './view-feed.ts';

interface FeedRoute {
  readonly params: { readonly lang: Locale; readonly scope: string | undefined };
  readonly props: { readonly scope: FeedScope };
}

/** Routes of all feeds: of the portal, its lists and its entries, in each language; none for an empty one. */
export function feedRoutes(portal: Portal): FeedRoute[] {
  const lists = [undefined, ...feedKinds].filter((scope) => hasFeed(portal, scope));
  return [...lists, ...followedEntries(portal)].flatMap((scope) =>
    portal.site.languages.map((lang) => ({ params: { lang, scope }, props: { scope } })),
  );
}
