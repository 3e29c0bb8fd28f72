import type { Family } from './font-files.ts';

/** File paths. */
export interface OwnFont {
  readonly file: string;
  /** Bold version, for a font file with a single weight. */
  readonly bold?: string | undefined;
}

/** A portal's own fonts by the family they precede. */
export type OwnFonts = Readonly<Partial<Record<Family, OwnFont>>>;

// Fonts are opened when the typesetting module loads, so a portal's own are passed through the environment
// beforehand.

/** For all modules loaded from here on. */
export function announceFonts(fonts: OwnFonts): void {
  process.env.CLUSTERBOOK_FONTS = JSON.stringify(fonts);
}

export function announcedFonts(): OwnFonts {
  return JSON.parse(process.env.CLUSTERBOOK_FONTS || '{}') as OwnFonts;
}
