import type { FigureInputs } from './inputs.ts';
import type { Words } from './table.ts';

/** Headings for the inside and outside of a region group, named by the group. */
export function groupHeads(
  { regionGroups }: FigureInputs,
  id: string,
): { readonly inside: Words; readonly outside: Words } {
  const group = regionGroups.get(id);
  return {
    inside: group ? { text: group.inside } : { word: 'notReported' },
    outside: group ? { text: group.outside } : { word: 'notReported' },
  };
}
