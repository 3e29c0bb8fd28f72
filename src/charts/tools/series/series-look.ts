import { kindPaints, kindTextures } from '../model/chart-data.ts';
import type { Paint, Texture } from '../model/scene.ts';

/** Colour and texture of a series by its place; after six the textures move on by one. */
export function seriesLook(index: number): { readonly paint: Paint; readonly texture?: Texture } {
  const paint = kindPaints[index % kindPaints.length] ?? 'c1';
  const turn = Math.floor(index / kindPaints.length);
  return { paint, texture: kindTextures[(index + turn) % kindTextures.length] };
}
