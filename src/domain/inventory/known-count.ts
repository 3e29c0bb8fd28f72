import type { Country } from '../../schemas/region.ts';
import { type Maybe, notReported } from '../missing.ts';

/**
 * Number of clusters in a region of a country. Where no source lists any for the country, or where
 * the list names only some and none of them here, that is not zero: it is not reported.
 */
export function knownCount(
  country: Pick<Country, 'inventory' | 'partial'> | undefined,
  count: number,
): Maybe<number> {
  if (!country?.inventory || (country.partial && count === 0)) return notReported;
  return count;
}
