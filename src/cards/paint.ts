import { lightPalette } from '../charts/tools/paint/palette.ts';
import type { Paint } from '../charts/tools/model/scene.ts';

/** Gives each colour its value: a portal's own, else that of the light theme. */
export type Colours = (paint: Paint) => string;

/** The colours of the cards of a portal. */
export function coloursOf(own: Readonly<Record<string, string>>): Colours {
  return (paint) => (paint === 'none' ? 'none' : (own[paint] ?? lightPalette[paint]));
}
