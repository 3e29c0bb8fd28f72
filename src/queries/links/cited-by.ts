import { findCited } from '../../domain/sources/citations.ts';
import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import { listCitations } from '../../markdown/list-citations.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import { splitRef } from '../../schemas/ref.ts';
import { countedEditions } from '../editions/counted-editions.ts';
import { collectionDescriptions, type KindsThat, kindsThat } from './describe-collections.ts';
import { ownerOf } from './prose-owners.ts';

const citingKinds = kindsThat('cites');

/** Citations of each entry and each text. */
function* listCiting(
  portal: Portal,
): Generator<readonly [kind: KindsThat<'cites'>, id: string, sources: Iterable<string>]> {
  for (const kind of citingKinds) {
    for (const { id, data } of collectionDescriptions[kind].entries(portal)) {
      yield [kind, id, findCited(data)];
    }
  }
  // A return of a published edition is on the page of its cluster: `2024/xx-teapots`.
  const shown = new Set(countedEditions(portal));
  for (const { id, data } of portal.returns) {
    if (shown.has(id.slice(0, id.indexOf('/'))))
      yield ['clusters', id.slice(id.indexOf('/') + 1), findCited(data)];
  }
  // A text belongs to the entry that it is about.
  for (const { id, body } of portal.texts.pages.values()) {
    const owner = ownerOf(portal, id.slice(0, id.indexOf('/')));
    if (!owner) continue;
    const { kind, id: entry } = splitRef(owner);
    const citing = citingKinds.find((one) => one === kind);
    if (citing) yield [citing, entry, listCitations(body).map(({ source }) => source)];
  }
}

/** Ids of the entries that cite a source, by `{source} {kind}`. */
const findCiting = remember('findCiting', (portal): ReadonlyMap<string, ReadonlySet<string>> => {
  const citing = new Map<string, Set<string>>();
  for (const [kind, id, sources] of listCiting(portal)) {
    for (const source of sources) {
      const key = `${source} ${kind}`;
      const ids = citing.get(key);
      if (ids) ids.add(id);
      else citing.set(key, new Set([id]));
    }
  }
  return citing;
});

/** Number of entries of one collection that cite a source. Unlinked, as no page lists them. */
export interface CitingCount {
  readonly label: string;
  readonly count: string;
}

/** Number of entries that cite a source, by collection, without zeros. */
export function countCiting(portal: Portal, source: string, locale: Locale): CitingCount[] {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  return citingKinds.flatMap((kind) => {
    const n = findCiting(portal).get(`${source} ${kind}`)?.size ?? 0;
    if (n === 0) return [];
    return [{ label: t(`nav.${kind}`), count: format.number(n) }];
  });
}
