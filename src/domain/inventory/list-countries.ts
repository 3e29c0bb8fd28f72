import type { Country } from '../../schemas/region.ts';

interface CountryEntry {
  readonly data: Country;
}

/**
 * Countries adjusted to their clusters: one with clusters counts as listed whatever its entry says, and possibly
 * partially, since the list was never declared complete.
 */
export function listCountries<Entry extends CountryEntry>(
  countries: readonly Entry[],
  clusters: readonly { readonly data: { readonly country: string } }[],
): Entry[] {
  const listed = new Set(clusters.map(({ data }) => data.country));
  return countries.map((entry) =>
    entry.data.inventory || !listed.has(entry.data.id)
      ? entry
      : { ...entry, data: { ...entry.data, inventory: true, partial: true } },
  );
}
