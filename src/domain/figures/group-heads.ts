import type { FigureInputs } from './inputs.ts';
import type { Words } from './table.ts';

/** What is counted inside and outside a group of regions is called by the group itself. */
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
