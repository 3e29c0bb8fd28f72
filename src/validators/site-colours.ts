import { phrase } from '../i18n/phrase.ts';
import { problemAt, type Validator } from './validator.ts';

/** Grounds of the look in light and in the dark. */
const grounds = { accent: '#fcfaf5', accentDark: '#12171c' } as const;

/** Relative luminance of `#rrggbb` (WCAG 2.2). */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours `#rrggbb`, 1 to 21 (WCAG 2.2, 1.4.3). */
export function contrastRatio(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The accent is read as text: 4.5 to 1 on both grounds. */
export const checkSiteColours: Validator = (portal) =>
  portal.site.flatMap((entry) =>
    (['accent', 'accentDark'] as const).flatMap((name) => {
      const colour = entry.data.colours[name];
      const ratio = contrastRatio(colour, grounds[name]);
      return ratio >= 4.5
        ? []
        : [
            problemAt(
              portal,
              entry,
              ['colours', name],
              'contrast',
              phrase('check.site.contrast', { ground: grounds[name], found: ratio.toFixed(1) }),
              name === 'accent' ? phrase('check.mend.darker') : phrase('check.mend.lighter'),
            ),
          ];
    }),
  );
