import type { Country } from '../../schemas/region.ts';

interface CountryEntry {
  readonly data: Country;
}

/**
 * Countries as their clusters show them: one that has any is listed, whatever its own entry says, and as
 * nobody called the list whole, it may be partial.
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
