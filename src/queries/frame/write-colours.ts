import {
  standardColours,
  themeColours,
  type ThemeName,
} from '../../domain/colours/site-colours.ts';
import type { Portal } from '../../portal/portal.ts';
import { writeFonts } from './write-fonts.ts';

/** Theme colours that differ from the stylesheet. */
function ownRules(portal: Portal, theme: ThemeName): string {
  const own = themeColours(portal.site.colours)[theme];
  const standard = new Map(Object.entries(standardColours[theme]));
  return Object.entries(own)
    .filter(([name, value]) => standard.get(name) !== value)
    .map(([name, value]) => `--${name}:${value}`)
    .join(';');
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
