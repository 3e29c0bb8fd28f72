import type { Family } from './font-files.ts';

/** A font of a portal's own: paths of its files. */
export interface OwnFont {
  readonly file: string;
  /** The same letters in bold, for a font whose file has one weight. */
  readonly bold?: string | undefined;
}

/** The fonts of a portal's own, by the family before which each stands. */
export type OwnFonts = Readonly<Partial<Record<Family, OwnFont>>>;

// Fonts are opened when what sets words is loaded. So those of a portal are said before, in the
// environment, as its languages are.

/** Says which fonts of its own a portal has, for all that is loaded from here on. */
export function announceFonts(fonts: OwnFonts): void {
  process.env.CLUSTERBOOK_FONTS = JSON.stringify(fonts);
}

/** The fonts that have been announced. */
export function announcedFonts(): OwnFonts {
  return JSON.parse(process.env.CLUSTERBOOK_FONTS || '{}') as OwnFonts;
}
