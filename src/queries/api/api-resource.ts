import type { Texts } from '../../exports/data-package/model.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Citation } from '../../schemas/common.ts';
import { type RefKind, refPath } from '../../schemas/ref.ts';
import { isOff } from '../links/describe-collections.ts';

/** JSON Schema, draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A list for programs: `/data/v1/{name}.json`. */
export interface ApiResource {
  readonly name: string;
  readonly titles: Texts;
  readonly item: JsonSchema;
  readonly size: number;
  readonly items: () => readonly object[];
}

/** Items of a list, written on demand: most callers only need the list's name. */
export const itemsOf = <T>(
  entries: readonly T[],
  write: (entry: T) => object,
): Pick<ApiResource, 'size' | 'items'> => ({
  size: entries.length,
  items: () => entries.map(write),
});

/** Version in the addresses of the API, changed when programs that read it would break. */
export const apiVersion = 'v1';

/** Address of an API file, below the base. */
export const apiHref = (file: string): string => rootHref(`/data/${apiVersion}/${file}`);

/** The same with host. */
export const apiUrl = (file: string): string => absolute(apiHref(file));

/** Addresses of an entry's page, by language; undefined if the portal has no such pages. */
export function listPages(
  portal: Portal,
  kind: RefKind,
  id: string,
): Readonly<Record<string, string>> | undefined {
  if (isOff(portal, kind)) return undefined;
  return Object.fromEntries(
    portal.site.languages.map((locale) => [locale, absolute(href(locale, refPath({ kind, id })))]),
  );
}

/** `my-source:798-799`: sources with their lines. */
export const sourceIds = (sources: readonly Citation[]): string[] =>
  sources.map(({ source, lines }) => (lines ? `${source}:${lines}` : source));
