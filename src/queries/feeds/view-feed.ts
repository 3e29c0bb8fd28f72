import type { FeedDocument, FeedItem } from '../../exports/feed/model.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { collectionDescriptions, isOff } from '../links/describe-collections.ts';
import { viewRef } from '../links/refs.ts';
import { type FollowedRef, followedKinds, type ThemeRef } from './entry-subjects.ts';
import {
  type FeedKind,
  feedKinds,
  type ItemKind,
  itemKinds,
  itemsForAll,
  itemsOfKind,
  type NewItem,
} from './feed-items.ts';

/** Max items in the feed of the whole portal; older ones are in the feeds of their lists. */
const max = 100;

/** What a feed covers: a list, an entry, or the whole portal. */
export type FeedScope = FeedKind | FollowedRef | undefined;

const isKind = (scope: string): scope is FeedKind => feedKinds.some((kind) => kind === scope);

/** Folder of a feed within a language. */
const folderOf = (scope: FeedScope): string => (scope === undefined ? '/' : `/${scope}/`);

/** Paths of a feed within a language. */
export const feedPaths = (scope: FeedScope) =>
  ({ atom: `${folderOf(scope)}feed.xml`, json: `${folderOf(scope)}feed.json` }) as const;

/** Theme of practices that a feed covers; undefined if it covers something else. */
const themeOf = ({ practiceThemes }: Portal, scope: FeedScope) =>
  practiceThemes.find(({ id }) => scope === `practice-themes/${id}`);

/** Page within a language that a feed covers. */
function pageOf(portal: Portal, scope: FeedScope): string {
  const theme = themeOf(portal, scope);
  return theme ? `/practices/?theme=${theme.id}` : folderOf(scope);
}

/** The newest first; items of the same day keep the order of the portal. */
const newestFirst = (items: readonly NewItem[]): NewItem[] =>
  items.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));

const listItems = remember(
  'listItems',
  (portal, locale: Locale, kind: ItemKind | undefined): NewItem[] => {
    if (kind !== undefined) {
      return isOff(portal, kind) ? [] : newestFirst(itemsOfKind[kind](portal, locale));
    }
    const kinds = itemKinds.filter((each) => !isOff(portal, each));
    return newestFirst(kinds.flatMap((each) => itemsForAll[each](portal, locale))).slice(0, max);
  },
);

/** What is new about each entry. */
const itemsByEntry = remember(
  'itemsByEntry',
  (portal, locale: Locale): ReadonlyMap<string, readonly NewItem[]> => {
    const found = new Map<string, NewItem[]>();
    for (const item of newestFirst(itemKinds.flatMap((kind) => listItems(portal, locale, kind))))
      for (const ref of item.subjects) {
        const items = found.get(ref);
        if (items) items.push(item);
        else found.set(ref, [item]);
      }
    return found;
  },
);

const itemsOf = (portal: Portal, scope: FeedScope, locale: Locale): readonly FeedItem[] =>
  scope === undefined || isKind(scope)
    ? listItems(portal, locale, scope)
    : (itemsByEntry(portal, locale).get(scope) ?? []);

/** Whether a feed exists, that is, has any items. */
export function hasFeed(portal: Portal, scope: FeedScope): boolean {
  const [locale] = portal.site.languages;
  return locale !== undefined && itemsOf(portal, scope, locale).length > 0;
}

/** Whether anything but reports, which concern all entries, is new about an entry. */
export function hasOwnNews(portal: Portal, scope: FollowedRef): boolean {
  const [locale] = portal.site.languages;
  if (locale === undefined) return false;
  const reports = new Set(listItems(portal, locale, 'reports').map(({ id }) => id));
  return itemsOf(portal, scope, locale).some(({ id }) => !reports.has(id));
}

/** Themes of practices with a feed, in the order of the portal. */
export const followedThemes = (portal: Portal): ThemeRef[] =>
  portal.practiceThemes
    .map(({ id }): ThemeRef => `practice-themes/${id}`)
    .filter((scope) => hasFeed(portal, scope));

/** Entries with a feed of their own. */
export const followedEntries = (portal: Portal): FollowedRef[] => [
  ...followedKinds.flatMap((kind) =>
    collectionDescriptions[kind]
      .entries(portal)
      .map(({ id }): FollowedRef => `${kind}/${id}`)
      .filter((ref) => hasFeed(portal, ref)),
  ),
  ...followedThemes(portal),
];

/** Title of a feed: what it covers, and the portal. */
export function feedTitle(portal: Portal, scope: FeedScope, locale: Locale): string {
  const title = portal.site.title[locale];
  if (scope === undefined) return title;
  const theme = themeOf(portal, scope);
  if (theme) return `${theme.label[locale]} · ${title}`;
  if (!isKind(scope)) return `${viewRef(portal, scope, locale).label} · ${title}`;
  return `${useTranslate(locale)(scope === 'programmes' ? 'call.title' : `nav.${scope}`)} · ${title}`;
}

/**
 * Feed in a language, of the whole portal, a list or an entry. It contains no dates but those of its entries, so
 * that the same content gives the same feed.
 */
export function viewFeed(portal: Portal, scope: FeedScope, locale: Locale): FeedDocument {
  const { site } = portal;
  const { atom, json } = feedPaths(scope);
  const urlOf = (path: string) => absolute(href(locale, path));
  return {
    title: feedTitle(portal, scope, locale),
    about: site.fictional ? useTranslate(locale)('fictional') : undefined,
    language: locale,
    home: urlOf(pageOf(portal, scope)),
    atom: urlOf(atom),
    json: urlOf(json),
    author: { name: site.publisher[locale], url: urlOf('/') },
    licence: { name: textIn(site.licence.name, locale), url: site.licence.url },
    items: itemsOf(portal, scope, locale),
  };
}
