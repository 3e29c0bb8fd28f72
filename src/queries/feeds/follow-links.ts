import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { calendarPath, hasCalendar } from '../calendar/view-calendar.ts';
import type { NamedLink } from '../links/refs.ts';
import { type FeedKind, feedKinds } from './feed-items.ts';
import { feedPaths, feedTitle, hasFeed } from './view-feed.ts';

export interface FollowLink extends NamedLink {
  readonly type: string;
}

/** Lists with dates for calendars. */
const withDates = ['events', 'programmes'] as const;

const isFeedKind = (list: string): list is FeedKind => feedKinds.some((kind) => kind === list);

/** Feeds and calendar of a list; empty if it has neither. */
export function viewFollowLinks(
  portal: Portal,
  list: FeedKind | 'events',
  locale: Locale,
): FollowLink[] {
  const t = useTranslate(locale);
  const links: FollowLink[] = [];
  if (isFeedKind(list) && hasFeed(portal, list)) {
    const { atom, json } = feedPaths(list);
    links.push(
      { label: t('follow.atom'), href: href(locale, atom), type: 'application/atom+xml' },
      { label: t('follow.json'), href: href(locale, json), type: 'application/feed+json' },
    );
  }
  if (withDates.some((name) => name === list) && hasCalendar(portal)) {
    links.push({
      label: t('follow.calendar'),
      href: href(locale, calendarPath),
      type: 'text/calendar',
    });
  }
  return links;
}

export interface HeadFeed {
  readonly title: string;
  readonly href: string;
}

/**
 * Feeds announced in the head of a page: that of its list, and that of the portal. Pages of clusters, the most
 * numerous and limited in size to the byte, announce none.
 */
export function viewHeadFeeds(
  portal: Portal,
  locale: Locale,
  { kind, feed }: { readonly kind?: string; readonly feed?: FeedKind | undefined },
): HeadFeed[] {
  if (kind === 'cluster') return [];
  const feeds = feed === undefined ? [undefined] : [feed, undefined];
  return feeds
    .filter((each) => hasFeed(portal, each))
    .map((each) => ({
      title: feedTitle(portal, each, locale),
      href: href(locale, feedPaths(each).atom),
    }));
}
