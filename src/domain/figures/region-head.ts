import type { Region } from '../../schemas/region.ts';
import type { Words } from './table.ts';

/** Collective name of regions: their level if all share it, otherwise the general word. */
export function regionHead(regions: Iterable<Pick<Region, 'level'>>): Words {
  const [level, ...others] = new Set(Array.from(regions, (region) => region.level));
  return level === undefined || others.length > 0 ? { word: 'region' } : { regionLevel: level };
}
