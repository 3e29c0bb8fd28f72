import type { GroupPart } from './cut-pages.ts';
import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { PageMeta } from './page-meta.ts';

export interface ListPage {
  readonly number: string;
  readonly href: string;
  /** Its first and last entry. */
  readonly label: string;
  readonly isCurrent: boolean;
}

/** Pages of a list that is too long for one. */
export interface ListPagesView {
  readonly pages: readonly ListPage[];
  /** Number of the current page, from 1. */
  readonly open: number;
  readonly previous: ListPage | undefined;
  readonly next: ListPage | undefined;
  /** Addresses of all pages, for the script that reads the others. */
  readonly addresses: string;
}

/** Path of a page of a list: the first is the list, whose address never changes. */
export const pagePath = (list: string, page: number): string =>
  page === 1 ? list : `${list}page/${page}/`;

/**
 * Metadata of a list's page after the first: "Clusters, page 2 of 25".
 * @param list metadata of the first page
 */
export function framePart(list: PageMeta, page: number, pages: number): PageMeta {
  const { locale, path, crumbs } = list;
  const { number } = useFormat(locale);
  const part = useTranslate(locale)('pages.part', { page: number(page), pages: number(pages) });
  const parents = crumbs.slice(0, -1);
  return {
    ...list,
    title: `${list.title}, ${part}`,
    path: pagePath(path, page),
    crumbs: [...parents, { label: list.title, href: href(locale, path) }, { label: part }],
  };
}

/**
 * Links to the pages of a list.
 * @param list its path within the language
 * @param labels first and last entry of each page
 * @param page number of the current page, from 1
 * @returns undefined for a list that fits on one page
 */
export function viewListPages(
  list: string,
  labels: readonly string[],
  page: number,
  locale: Locale,
): ListPagesView | undefined {
  if (labels.length < 2) return undefined;
  const { number } = useFormat(locale);
  const pages = labels.map((label, at): ListPage => ({
    number: number(at + 1),
    href: href(locale, pagePath(list, at + 1)),
    label,
    isCurrent: at + 1 === page,
  }));
  return {
    pages,
    open: page,
    previous: pages[page - 2],
    next: pages[page],
    addresses: pages.map(({ href: address }) => address).join(' '),
  };
}

interface Labelled {
  readonly label: string;
  readonly rows: readonly unknown[];
}

/** First and last entry of each page of a list. */
export const labelPages = (
  pages: readonly (readonly GroupPart<unknown, Labelled>[])[],
): readonly string[] =>
  pages.map((parts) => {
    const ends = [parts[0], parts.at(-1)].map((part) => part?.group.label ?? '');
    return [...new Set(ends)].join(' – ');
  });

/** "12", or "1–400 / 1,200" for a group spread over several pages. */
export function countPart(
  { group, rows, before }: GroupPart<unknown, Labelled>,
  locale: Locale,
): string {
  const { number, range } = useFormat(locale);
  const all = group.rows.length;
  if (rows.length === all) return number(all);
  return `${range(number(before + 1), number(before + rows.length))} / ${number(all)}`;
}
