import type { Country } from '../../schemas/region.ts';
import { type Maybe, notReported } from '../missing.ts';

/**
 * Number of clusters in a region of a country. Unreported rather than zero if no source lists the country's
 * clusters, or if the list is partial and has none here.
 */
export function knownCount(
  country: Pick<Country, 'inventory' | 'partial'> | undefined,
  count: number,
): Maybe<number> {
  if (!country?.inventory || (country.partial && count === 0)) return notReported;
  return count;
}
