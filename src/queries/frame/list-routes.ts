import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { hasEntries } from '../links/describe-collections.ts';

/** Routes of a page for each entry in each language. */
export function listEntryRoutes<T extends { readonly id: string }>(
  { site }: Portal,
  entries: readonly T[],
): { params: { lang: Locale; id: string } }[] {
  return site.languages.flatMap((lang) => entries.map(({ id }) => ({ params: { lang, id } })));
}

/**
 * Routes of a list page: one per language, none if empty.
 * @param name of the page: `concepts`
 */
export function listRoutes(portal: Portal, name: string): { params: { lang: Locale } }[] {
  return hasEntries(portal, name)
    ? portal.site.languages.map((lang) => ({ params: { lang } }))
    : [];
}
