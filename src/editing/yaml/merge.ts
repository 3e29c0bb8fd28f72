import type { Node } from 'yaml';
import type { Edit } from './edits.ts';

/** What a merge knows of the text into which it writes. */
export interface Merge {
  readonly text: string;
  readonly edits: Edit[];
  /** The place that an item of a list had in the file, where that is known. */
  placeOf(item: unknown): number | undefined;
  /**
   * Writes a value in the place of a node.
   * @returns false where it cannot stand there, so that what holds the node is to be written anew
   */
  change(node: unknown, now: unknown, isInline: boolean): boolean;
}

/** A value that cannot be written into a text without harm to the rest of it. */
export class UnwritableYaml extends Error {}

/** From where to where a node stands, without what follows it on its line. */
export function rangeOf(node: unknown): readonly [from: number, to: number] | undefined {
  const range = (node as Node | null)?.range;
  return range ? [range[0], range[1]] : undefined;
}
