import type { Paint, Texture } from '../model/scene.ts';

/** Colours of kinds in their order, and the texture that tells each apart in grey. */
const paints = ['c1', 'c2', 'c3', 'c4', 'c5', 'c6'] as const satisfies readonly Paint[];
const textures = [undefined, 'diagonal', 'dots', 'upright', 'crossed', 'level'] as const;

/** So many kinds can be told apart by their colours alone. */
export const mostKinds = paints.length;

/** What a kind is drawn with: a series, a group, a category. */
export interface KindLook {
  readonly paint: Paint;
  readonly texture: Texture | undefined;
}

/** Colour and texture of a kind by its place; beyond six the textures move on by one. */
export function kindLook(index: number): KindLook {
  const turn = Math.floor(index / mostKinds);
  return {
    paint: paints[index % mostKinds] ?? 'c1',
    texture: textures[(index + turn) % textures.length],
  };
}
