import { locales } from '../i18n/locales.ts';
import { reviewEntry } from '../loaders/texts/review-state.ts';
import type { PortalData } from '../loaders/portal-data.ts';

type Entry = PortalData['collections']['concepts'][number];

/** An entry with the languages whose texts changed after their sign-off among its drafts. */
function markEntry<T extends { readonly data: object }>(entry: T): T {
  const { reviewed, drafts = [] } = entry.data as Partial<Entry['data']>;
  if (reviewed === undefined) return entry;
  const stale = locales.filter(
    (locale) => !drafts.includes(locale) && reviewEntry(entry.data, locale)?.state === 'stale',
  );
  return stale.length === 0
    ? entry
    : { ...entry, data: { ...entry.data, drafts: [...drafts, ...stale] } };
}

/** Entries as readers may take them: what was signed in another wording is a draft again. */
export function markStale(collections: PortalData['collections']): PortalData['collections'] {
  const marked = Object.entries(collections).map(([name, entries]): [string, unknown] => [
    name,
    entries.map((entry: { readonly data: object }) => markEntry(entry)),
  ]);
  return Object.fromEntries(marked) as PortalData['collections'];
}
