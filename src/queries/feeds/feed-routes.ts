import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { type FeedKind, feedKinds } from './feed-items.ts';
import { hasFeed } from './view-feed.ts';

/** Routes of the portal's feed: one per language, none if empty. */
export function feedRoutes(portal: Portal): { params: { lang: Locale } }[] {
  return hasFeed(portal, undefined)
    ? portal.site.languages.map((lang) => ({ params: { lang } }))
    : [];
}

/** Routes of the feeds of lists. */
export function kindFeedRoutes(portal: Portal): { params: { lang: Locale; kind: FeedKind } }[] {
  return feedKinds
    .filter((kind) => hasFeed(portal, kind))
    .flatMap((kind) => portal.site.languages.map((lang) => ({ params: { lang, kind } })));
}
