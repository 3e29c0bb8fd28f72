import type { Portal } from '../../portal/portal.ts';

/** The accents that the stylesheet has itself, in light and in dark. */
const standard = { accent: '#a62b1f', accentDark: '#f0826b' };

/**
 * The rules that give a portal its accents; undefined for those of the stylesheet. The accent is
 * the one colour that a portal chooses; the schema accepts only #rrggbb.
 */
export function writeColours({ site }: Portal): string | undefined {
  const { accent, accentDark } = site.colours;
  if (accent === standard.accent && accentDark === standard.accentDark) return undefined;
  // Twice :root, since the stylesheet follows it; print and forced colours keep their own accents.
  const screen = 'screen and (forced-colors:none)';
  return `@media ${screen}{:root:root{--accent:${accent}}}@media ${screen} and (prefers-color-scheme:dark){:root:root{--accent:${accentDark}}}`;
}
