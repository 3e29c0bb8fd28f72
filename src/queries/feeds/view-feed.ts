import type { FeedDocument, FeedItem } from '../../exports/feed/model.ts';
import { absolute, href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { textIn } from '../../i18n/text-in.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { isOff } from '../links/describe-collections.ts';
import { type FeedKind, feedKinds, itemsForAll, itemsOfKind } from './feed-items.ts';

/** Max items in the feed of the whole portal; older ones are in the feeds of their lists. */
const max = 100;

/** Paths of a feed within a language; without a kind, those of the whole portal. */
export const feedPaths = (kind: FeedKind | undefined) => {
  const folder = kind === undefined ? '/' : `/${kind}/`;
  return { atom: `${folder}feed.xml`, json: `${folder}feed.json` } as const;
};

/** The newest first; items of the same day keep the order of the portal. */
const newestFirst = (items: readonly FeedItem[]): FeedItem[] =>
  items.toSorted((a, b) => Number(a.date < b.date) - Number(a.date > b.date));

const listItems = remember(
  'listItems',
  (portal, locale: Locale, kind: FeedKind | undefined): FeedItem[] => {
    if (kind !== undefined) {
      return isOff(portal, kind) ? [] : newestFirst(itemsOfKind[kind](portal, locale));
    }
    const kinds = feedKinds.filter((each) => !isOff(portal, each));
    return newestFirst(kinds.flatMap((each) => itemsForAll[each](portal, locale))).slice(0, max);
  },
);

/** Whether a feed exists, that is, has any items. */
export function hasFeed(portal: Portal, kind: FeedKind | undefined): boolean {
  const [locale] = portal.site.languages;
  return locale !== undefined && listItems(portal, locale, kind).length > 0;
}

/** Title of a feed: its list and the portal. */
export function feedTitle({ site }: Portal, kind: FeedKind | undefined, locale: Locale): string {
  if (kind === undefined) return site.title[locale];
  const name = useTranslate(locale)(kind === 'programmes' ? 'call.title' : `nav.${kind}`);
  return `${name} · ${site.title[locale]}`;
}

/**
 * Feed in a language, of the whole portal or of one kind. It contains no dates but those of its entries, so that
 * the same content gives the same feed.
 */
export function viewFeed(portal: Portal, kind: FeedKind | undefined, locale: Locale): FeedDocument {
  const { site } = portal;
  const { atom, json } = feedPaths(kind);
  const urlOf = (path: string) => absolute(href(locale, path));
  return {
    title: feedTitle(portal, kind, locale),
    about: site.fictional ? useTranslate(locale)('fictional') : undefined,
    language: locale,
    home: urlOf(kind === undefined ? '/' : `/${kind}/`),
    atom: urlOf(atom),
    json: urlOf(json),
    author: { name: site.publisher[locale], url: urlOf('/') },
    licence: { name: textIn(site.licence.name, locale), url: site.licence.url },
    items: listItems(portal, locale, kind),
  };
}
