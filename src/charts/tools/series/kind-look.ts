import type { Paint, Texture } from '../model/scene.ts';

/** Colours of kinds in order, and the textures that distinguish them in greyscale. */
const paints = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const satisfies readonly Paint[];
const textures = [undefined, 'diagonal', 'dots', 'upright', 'crossed', 'level'] as const;

/** Max kinds distinguishable by colour alone. */
export const mostKinds = paints.length;

export interface KindLook {
  readonly paint: Paint;
  readonly texture: Texture | undefined;
}

/** Colour and texture of a kind by index; beyond six the textures shift by one. */
export function kindLook(index: number): KindLook {
  const turn = Math.floor(index / mostKinds);
  return {
    paint: paints[index % mostKinds] ?? 'c1',
    texture: textures[(index + turn) % textures.length],
  };
}
