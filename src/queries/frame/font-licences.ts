import type { Portal } from '../../portal/portal.ts';

/** Name of the file beside the fonts of a portal, which says by what right they are there. */
export const fontLicences = 'fonts.txt';

/** One line a file: its name, its licence and where that stands; nothing for a portal without fonts. */
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
