import { forEachNumber } from '../../../src/domain/reads/packed-numbers.ts';
import type { ReadList } from '../../../src/portal/reads/page-account.ts';
import type { KeptSite } from './kept-site.ts';
import { KeptReader, reachShared, ReadBook } from './read-book.ts';

/** What its pages read, what lists of them did, and what all of them depend on. */
export function* listsOf({ common, routes, pages }: Omit<KeptSite, 'book'>): Generator<ReadList> {
  yield common;
  for (const { read } of routes) yield read;
  for (const { read } of pages.values()) yield read;
}

/** More than this share of what is used may lie about unused: to clear it away each time takes longer. */
const mostWaste = 0.3;

/** Clears out of the book of a site what its pages no longer ask for, where that is much. */
export function withoutWaste(site: KeptSite): KeptSite {
  const { readings, shared } = site.book;
  const used = reachShared(shared, listsOf(site));
  const isRead = new Uint8Array(readings.length);
  const mark = (list: ReadList | undefined) => {
    if (!list) return;
    forEachNumber(list.readings, (number) => {
      isRead[number] = 1;
    });
  };
  for (const number of used) mark(shared[number]);
  for (const list of listsOf(site)) mark(list);
  const read = isRead.reduce((sum, is) => sum + is, 0);
  const isWaste = (all: number, own: number) => all > own * (1 + mostWaste);
  if (!isWaste(shared.length, used.size) && !isWaste(readings.length, read)) return site;
  const book = new ReadBook();
  const reader = new KeptReader(site.book, book);
  const renew = <T extends { readonly read: ReadList }>(one: T): T => ({
    ...one,
    read: reader.translate(one.read),
  });
  const common = reader.translate(site.common);
  const routes = site.routes.map(renew);
  const pages = new Map([...site.pages].map(([path, page]) => [path, renew(page)]));
  return { ...site, common, routes, pages, book: book.data };
}
