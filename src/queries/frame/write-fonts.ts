import type { Portal } from '../../portal/portal.ts';
import type { ThemeFont } from '../../schemas/theme.ts';
import { pictureHref } from './theme-picture.ts';

const writeFace = (family: string, name: string, weights: string) =>
  `@font-face{font-family:'${family}';src:url(${pictureHref(name)}) format('woff2');font-weight:${weights};font-display:swap}`;

/** A file without another one for bold letters has all weights that the site asks for. */
const writeFaces = (family: string, { file, bold }: ThemeFont) =>
  bold === undefined
    ? writeFace(family, file, '400 700')
    : writeFace(family, file, '400 500') + writeFace(family, bold, '600 700');

/**
 * The rules that give a portal its own letters, before those of the engine; nothing for a portal
 * without. Letters that a file lacks are set in those of the engine.
 */
export function writeFonts({ site }: Portal): string {
  const { fonts, headings } = site.theme;
  const families = [
    ['sans', 'Portal Sans', fonts.tables],
    ['serif', 'Portal Serif', fonts.headings],
  ] as const;
  const own = families.map(([token, family, font]) =>
    // Twice :root, since the stylesheet follows.
    font ? `${writeFaces(family, font)}:root:root{--own-${token}:'${family}',}` : '',
  );
  // One family less for the reader to load.
  const sans = headings === 'sans' ? ':root:root{--serif:var(--own-serif,) var(--sans)}' : '';
  return own.join('') + sans;
}
