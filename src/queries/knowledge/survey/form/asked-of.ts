import type { Entry, Portal } from '../../../../portal/portal.ts';
import type { Region } from '../../../../schemas/region.ts';

/** The edition that is being asked: the newest one, whether it is published or in work. */
export function askedEdition({ editions, editionId }: Portal): Entry<'editions'> | undefined {
  return editions.reduce<Entry<'editions'> | undefined>(
    (newest, entry) => (!newest || entry.id > newest.id ? entry : newest),
    editions.find(({ id }) => id === editionId),
  );
}

/** Where a new cluster may be: the regions that people name. */
export function askedRegions({ regions }: Portal): Region[] {
  return regions.filter(({ level }) => level !== 'nuts2' && level !== 'district');
}
