import type { Paint, Texture } from '../model/scene.ts';

/**
 * Colours of kinds in order, and the textures that distinguish them in greyscale. The first two, dark and light, need
 * none: fine lines beside a solid bar shimmer.
 */
const paints = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const satisfies readonly Paint[];
const textures = [undefined, undefined, 'dots', 'diagonal', 'upright', 'crossed'] as const;

/** Max kinds distinguishable by colour alone. */
export const maxKinds = paints.length;

export interface KindStyle {
  readonly paint: Paint;
  readonly texture: Texture | undefined;
}

/** Colour and texture of a kind by index; beyond six the textures shift, so that no pair recurs. */
export function kindStyle(index: number): KindStyle {
  const turn = Math.floor(index / maxKinds);
  return {
    paint: paints[index % maxKinds] ?? 'c1',
    texture: textures[(index + 2 * turn) % textures.length],
  };
}

/** Id of a group by its index in the data: names vary by language, and links outlast names. */
export const groupId = (index: number): string => `group-${index + 1}`;
