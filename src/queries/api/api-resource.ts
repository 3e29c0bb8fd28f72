import type { Texts } from '../../exports/data-package/model.ts';
import { absolute, href, rootHref } from '../../i18n/href.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Citation } from '../../schemas/common.ts';
import { type RefKind, refPath } from '../../schemas/ref.ts';
import { isOff } from '../links/describe-collections.ts';

/** A JSON Schema of draft 2020-12. */
export type JsonSchema = { readonly [keyword: string]: unknown };

/** A list that programs can ask for: `/data/v1/{name}.json`. */
export interface ApiResource {
  readonly name: string;
  readonly titles: Texts;
  /** What one of its items is. */
  readonly item: JsonSchema;
  /** How many items there are. */
  readonly size: number;
  /** Writes all of them. */
  readonly items: () => readonly object[];
}

/** The items of a list, which are written when they are asked for: most who ask for a list only name it. */
export const itemsOf = <T>(
  entries: readonly T[],
  write: (entry: T) => object,
): Pick<ApiResource, 'size' | 'items'> => ({
  size: entries.length,
  items: () => entries.map(write),
});

/** The version in the addresses of the API: it changes when a program that reads it would break. */
export const apiVersion = 'v1';

/** Address of a file of the API, below the base. */
export const apiHref = (file: string): string => rootHref(`/data/${apiVersion}/${file}`);

/** The same with host. */
export const apiUrl = (file: string): string => absolute(apiHref(file));

/** Addresses of an entry's page, by language; undefined where the portal has no such pages. */
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
