import type { Region } from '../../schemas/region.ts';
import type { Words } from './table.ts';

/** What regions are called together: by their level where all are of one, else as regions of any kind. */
export function regionHead(regions: Iterable<Pick<Region, 'level'>>): Words {
  const [level, ...others] = new Set(Array.from(regions, (region) => region.level));
  return level === undefined || others.length > 0 ? { word: 'region' } : { regionLevel: level };
}
