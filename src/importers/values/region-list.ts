import type { Region } from '../../schemas/region.ts';
import { listOptions, type OptionList } from './option-list.ts';

/** Regions as a cell may name them: by their names, and by their codes. */
export function listRegions(regions: readonly Region[]): OptionList {
  return listOptions(
    regions.map(({ id, name, iso, nuts, otherNames = [] }) => ({
      id,
      label: name,
      also: [iso, nuts, ...otherNames].filter((code) => code !== undefined),
    })),
  );
}
