import { join } from 'node:path';
import { announceFonts, type OwnFont } from '../src/fonts/own-fonts.ts';
import type { Site } from '../src/schemas/site.ts';
import type { ThemeFont } from '../src/schemas/theme.ts';

/** Announce a portal's own fonts before the code that measures text is loaded. */
export function announceThemeFonts(folder: string, site: Site | undefined): void {
  const { headings, tables } = site?.theme.fonts ?? {};
  const path = (name: string) => join(folder, 'theme', name);
  const place = ({ file, bold }: ThemeFont): OwnFont => ({
    file: path(file),
    bold: bold === undefined ? undefined : path(bold),
  });
  announceFonts({
    ...(tables ? { sans: place(tables) } : {}),
    ...(headings ? { serif: place(headings) } : {}),
  });
}
