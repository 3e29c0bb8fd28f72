import {
  standardColours,
  themeColours,
  type ThemeName,
} from '../../domain/colours/site-colours.ts';
import type { Portal } from '../../portal/portal.ts';
import type { ThemeFont } from '../../schemas/theme.ts';
import { pictureHref } from './theme-picture.ts';

/** Theme colours that differ from the stylesheet. */
function ownRules(portal: Portal, theme: ThemeName): string {
  const own = themeColours(portal.site.colours)[theme];
  const standard = new Map(Object.entries(standardColours[theme]));
  return Object.entries(own)
    .filter(([name, value]) => standard.get(name) !== value)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
}

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
function writeFonts({ site }: Portal): string {
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

/**
 * CSS rules for the portal's fonts, accents and backgrounds; undefined for those of the stylesheet. The schema
 * accepts only #rrggbb.
 */
export function writeColours(portal: Portal): string | undefined {
  const [light, dark] = [ownRules(portal, 'light'), ownRules(portal, 'dark')];
  // Twice :root, since the stylesheet follows it; forced colours keep their accents.
  const screen = 'screen and (forced-colors:none)';
  const { accent } = themeColours(portal.site.colours).light;
  const rules = [
    writeFonts(portal),
    // Restrict light colours to the light theme, as the dark one would inherit them.
    light && `@media ${screen} and (prefers-color-scheme:light){:root:root{${light}}}`,
    dark && `@media ${screen} and (prefers-color-scheme:dark){:root:root{${dark}}}`,
    // Paper is white, so print uses the accent of the light theme.
    accent !== standardColours.light.accent && `@media print{:root:root{--accent:${accent}}}`,
  ].filter(Boolean);
  return rules.length > 0 ? rules.join('') : undefined;
}
