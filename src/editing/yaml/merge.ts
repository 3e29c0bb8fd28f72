import type { Node } from 'yaml';
import type { Edit } from './edits.ts';

/** State of a merge into a text. */
export interface Merge {
  readonly text: string;
  readonly edits: Edit[];
  /** Index of a list item in the file, if known. */
  placeOf(item: unknown): number | undefined;
  /** @returns false if the value cannot replace the node in place, so that its parent must be rewritten */
  change(node: unknown, now: unknown, isInline: boolean): boolean;
}

/** A value that cannot be written without damage to the rest of the text. */
export class UnwritableYaml extends Error {}

/** Range of a node, without what follows it on its line. */
export function rangeOf(node: unknown): readonly [from: number, to: number] | undefined {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : undefined;
}
