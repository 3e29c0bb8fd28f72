import type { Portal } from '../../portal/portal.ts';
import type { ThemeFont } from '../../schemas/theme.ts';
import { pictureHref } from './theme-picture.ts';

const writeFace = (family: string, name: string, weights: string) =>
  `@font-face{font-family:'${family}';src:url(${pictureHref(name)}) format('woff2');font-weight:${weights};font-display:swap}`;

/** A font file without a separate bold one must contain all weights used by the site. */
const writeFaces = (family: string, { file, bold }: ThemeFont) =>
  bold === undefined
    ? writeFace(family, file, '400 700')
    : writeFace(family, file, '400 500') + writeFace(family, bold, '600 700');

/**
 * CSS rules for the portal's fonts, before the default ones; empty if it has none. Characters missing from a
 * font are set in the default.
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
  // One family less to load.
  const sans = headings === 'sans' ? ':root:root{--serif:var(--own-serif,) var(--sans)}' : '';
  return own.join('') + sans;
}
