import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type CalendarScope, calendarPath, hasCalendar } from '../calendar/view-calendar.ts';
import type { NamedLink } from '../links/refs.ts';
import { type FollowedRef, followedKinds, type ThemeRef } from './entry-subjects.ts';
import { feedKinds } from './feed-items.ts';
import { type FeedScope, feedPaths, feedTitle, hasFeed, hasOwnNews } from './view-feed.ts';

export interface FollowLink extends NamedLink {
  readonly type: string;
}

/** Links to what a page shows, or to a part of it with a name. */
export interface FollowGroup {
  readonly name?: string;
  readonly links: readonly FollowLink[];
}

interface Followed {
  readonly feed?: FeedScope | undefined;
  readonly dates?: CalendarScope | undefined;
}

/** What readers of a page can follow, by its path within a language: the entry, or the list, that it shows. */
function followedOn(path: string): Followed {
  const [list = '', id, ...rest] = path.split('/').filter(Boolean);
  if (rest.length > 0) return {};
  const entry = followedKinds.find((kind) => kind === list);
  if (id !== undefined && entry) return { feed: `${entry}/${id}`, dates: `${entry}/${id}` };
  // All comparisons of editions have one feed.
  if (id !== undefined && list !== 'changes') return {};
  return {
    feed: feedKinds.find((kind) => kind === list),
    dates: list === 'events' || list === 'programmes' ? 'all' : undefined,
  };
}

/** Feeds and calendar of a scope; empty if it has neither. */
function linksOf(portal: Portal, { feed, dates }: Followed, locale: Locale): FollowLink[] {
  const t = useTranslate(locale);
  const links: FollowLink[] = [];
  if (feed !== undefined && hasFeed(portal, feed)) {
    const { atom, json } = feedPaths(feed);
    links.push(
      { label: t('follow.atom'), href: href(locale, atom), type: 'application/atom+xml' },
      { label: t('follow.json'), href: href(locale, json), type: 'application/feed+json' },
    );
  }
  if (dates !== undefined && hasCalendar(portal, dates)) {
    links.push({
      label: t('follow.calendar'),
      href: href(locale, calendarPath(dates)),
      type: 'text/calendar',
    });
  }
  return links;
}

/** Cluster of a page that has nothing to follow but reports; undefined for any other page. */
function quietCluster(portal: Portal, { feed }: Followed): FollowedRef | undefined {
  const isCluster = feed?.startsWith('clusters/');
  const ref = isCluster ? (feed as FollowedRef) : undefined;
  return ref && !hasOwnNews(portal, ref) ? ref : undefined;
}

/**
 * Feed of a cluster without news of its own, for the panel with which its page is shared: these pages, the most
 * numerous, are short.
 */
export function viewQuietFeed(portal: Portal, path: string, locale: Locale): NamedLink | undefined {
  const ref = quietCluster(portal, followedOn(path));
  if (ref === undefined || !hasFeed(portal, ref)) return undefined;
  // Beside the page.
  return { label: useTranslate(locale)('follow.title'), href: 'feed.xml' };
}

/** Feeds and calendars of a page; empty if it has neither. Themes have no pages: theirs are with the list they sort. */
export function viewFollowLinks(portal: Portal, path: string, locale: Locale): FollowGroup[] {
  const followed = followedOn(path);
  if (quietCluster(portal, followed)) return [];
  const themes = followed.feed === 'practices' ? portal.practiceThemes : [];
  const groups: FollowGroup[] = [
    { links: linksOf(portal, followed, locale) },
    ...themes.map(({ id, label }) => {
      const scope = `practice-themes/${id}` satisfies ThemeRef;
      return { name: label[locale], links: linksOf(portal, { feed: scope, dates: scope }, locale) };
    }),
  ];
  return groups.filter(({ links }) => links.length > 0);
}

export interface HeadFeed {
  readonly title: string;
  readonly href: string;
}

/**
 * Feeds announced in the head of a page: its own, and that of the portal. Pages of clusters, the most numerous and
 * limited in size to the byte, announce none.
 */
export function viewHeadFeeds(
  portal: Portal,
  locale: Locale,
  { kind, path }: { readonly kind?: string; readonly path: string },
): HeadFeed[] {
  if (kind === 'cluster') return [];
  const { feed } = followedOn(path);
  return [...new Set([feed, undefined])]
    .filter((scope) => hasFeed(portal, scope))
    .map((scope) => ({
      title: feedTitle(portal, scope, locale),
      href: href(locale, feedPaths(scope).atom),
    }));
}
