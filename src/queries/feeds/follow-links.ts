import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type CalendarScope, calendarPath, hasCalendar } from '../calendar/view-calendar.ts';
import type { NamedLink } from '../links/refs.ts';
import { followedKinds } from './entry-subjects.ts';
import { feedKinds } from './feed-items.ts';
import { type FeedScope, feedPaths, feedTitle, followedThemes, hasFeed } from './view-feed.ts';

export interface FollowLink extends NamedLink {
  readonly type: string;
}

interface Followed {
  readonly feed?: FeedScope;
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

/** Feeds and calendar of a page; empty if it has neither. */
export function viewFollowLinks(portal: Portal, path: string, locale: Locale): FollowLink[] {
  const t = useTranslate(locale);
  const { feed, dates } = followedOn(path);
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
  // Themes have no pages: their feeds are with the list that they sort.
  const themes = feed === 'practices' ? followedThemes(portal) : [];
  links.push(
    ...themes.map(({ scope, label }) => ({
      label: `${label[locale]} (Atom)`,
      href: href(locale, feedPaths(scope).atom),
      type: 'application/atom+xml',
    })),
  );
  return links;
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
