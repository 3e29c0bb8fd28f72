import { lightPalette } from '../charts/tools/paint/palette.ts';
import type { Paint } from '../charts/tools/model/scene.ts';

/** Colour values: a portal's own, otherwise those of the light theme. */
export type Colours = (paint: Paint) => string;

export function coloursOf(own: Readonly<Record<string, string>>): Colours {
  return (paint) => (paint === 'none' ? 'none' : (own[paint] ?? lightPalette[paint]));
}
