import { findCited } from '../../domain/sources/find-cited.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { listCitations } from '../../markdown/list-citations.ts';
import { splitRef } from '../../schemas/ref.ts';
import { ownerOf } from './prose-owners.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

// What rests on which source, read once from every entry and every text of the portal.

/** Kinds of entries in the order in which they are counted, with the page that lists them. */
const lists = {
  clusters: '/clusters/',
  figures: '/figures/',
  concepts: '/concepts/',
  practices: '/practices/',
  programmes: '/programmes/',
  strategies: '/strategies/',
  countries: '/countries/',
  timeline: '/timeline/',
  organisations: '/organisations/',
  survey: '/survey/',
  sectors: '/sectors/',
  works: '/bibliography/#works',
  doubts: '/status/',
} as const;

type Kind = keyof typeof lists;

/** What each entry and each text cites. */
function* citedBy(
  portal: Portal,
): Generator<readonly [kind: Kind, id: string, sources: Iterable<string>]> {
  const entries = {
    clusters: portal.clusters,
    figures: portal.figures,
    concepts: portal.concepts,
    practices: portal.practices,
    programmes: portal.programmes,
    strategies: portal.strategies,
  } as const;
  for (const [kind, items] of Object.entries(entries)) {
    for (const { id, data } of items) yield [kind as Kind, id, findCited(data)];
  }
  // What a cluster reported in a year is told on the page of the cluster: `2012/tr-taysad`.
  for (const { id, data } of portal.returns) {
    yield ['clusters', id.slice(id.indexOf('/') + 1), findCited(data)];
  }
  const lines = {
    timeline: portal.milestones,
    organisations: portal.organisations,
    survey: portal.questions,
    sectors: portal.sectors,
    works: portal.works,
    doubts: portal.doubts,
  } as const;
  for (const [kind, items] of Object.entries(lines)) {
    for (const item of items) yield [kind as Kind, item.id, findCited(item)];
  }
  // A text belongs to the entry that it is about.
  for (const { id, body } of portal.texts.pages.values()) {
    const owner = ownerOf(portal, id.slice(0, id.indexOf('/')));
    if (!owner) continue;
    const { kind, id: entry } = splitRef(owner);
    if (!(kind in lists)) continue;
    yield [kind as Kind, entry, listCitations(body).map(({ source }) => source)];
  }
}

/** Ids of the entries that cite a source, by `{source} {kind}`. */
const findCiting = remember((portal): ReadonlyMap<string, ReadonlySet<string>> => {
  const citing = new Map<string, Set<string>>();
  for (const [kind, id, sources] of citedBy(portal)) {
    for (const source of sources) {
      const key = `${source} ${kind}`;
      const ids = citing.get(key);
      if (ids) ids.add(id);
      else citing.set(key, new Set([id]));
    }
  }
  return citing;
});

/** Entries of one kind that cite a source: how many, and where they are listed. */
export interface RestingCount {
  readonly label: string;
  readonly href: string;
  readonly count: string;
}

/** What rests on a source, by kind; kinds of which nothing does are left out. */
export function restingOn(portal: Portal, source: string, locale: Locale): RestingCount[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  return Object.entries(lists).flatMap(([kind, path]) => {
    const n = findCiting(portal).get(`${source} ${kind}`)?.size ?? 0;
    return n === 0
      ? []
      : [{ label: t(`nav.${kind}`), href: href(locale, path), count: format.number(n) }];
  });
}
