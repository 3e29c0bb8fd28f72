import type { Portal } from '../../portal/portal.ts';

/** Name of the licence file next to the fonts of a portal. */
export const fontLicences = 'fonts.txt';

/**
 * One line per font file: its name, its licence and the licence's location; empty for a portal without fonts.
 */
export function writeFontLicences({ site }: Portal): string {
  const { headings, tables } = site.theme.fonts;
  const lines = [headings, tables].flatMap((font) =>
    font
      ? [font.file, ...(font.bold ? [font.bold] : [])].map((file) =>
          [file, font.licence.name, font.licence.url].filter(Boolean).join('  '),
        )
      : [],
  );
  return [...new Set(lines)].map((line) => `${line}\n`).join('');
}
