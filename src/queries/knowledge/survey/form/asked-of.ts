import type { Entry, Portal } from '../../../../portal/portal.ts';
import type { Region } from '../../../../schemas/region.ts';

/** Edition of the current survey: the newest one, published or in preparation. */
export function askedEdition({ editions, editionId }: Portal): Entry<'editions'> | undefined {
  return editions.reduce<Entry<'editions'> | undefined>(
    (newest, entry) => (!newest || entry.id > newest.id ? entry : newest),
    editions.find(({ id }) => id === editionId),
  );
}

/** Regions offered for a new cluster: those commonly used. */
export function askedRegions({ regions }: Portal): Region[] {
  return regions.filter(({ level }) => level !== 'nuts2' && level !== 'district');
}
