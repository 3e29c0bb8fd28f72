// As a single file: the package's 150 modules take a tenth of every command's start-up time.
import culori from 'culori/require';

const { clampChroma, formatHex, interpolate, oklch, wcagContrast } = culori;

/** Colours chosen by a portal, all `#rrggbb`. */
export interface ChosenColours {
  readonly accent: string;
  readonly accentDark?: string | undefined;
  readonly paper?: string | undefined;
  readonly paperDark?: string | undefined;
}

/** Derived colours of one theme, by their names in the style sheet. */
export interface ThemeColours {
  readonly paper: string;
  readonly wash: string;
  readonly land: string;
  readonly hair: string;
  readonly line: string;
  readonly accent: string;
  readonly 'accent-wash': string;
}

export type ThemeName = 'light' | 'dark';

/** Default colours, kept equal to the style sheet by a test, and its inks, which portals cannot choose. */
export const standardColours: Readonly<Record<ThemeName, ThemeColours>> = {
  light: {
    paper: '#fcfaf5',
    wash: '#f4f0e7',
    land: '#ece6d9',
    hair: '#dcd5c7',
    line: '#a89f8f',
    accent: '#a62b1f',
    'accent-wash': '#f6e7e1',
  },
  dark: {
    paper: '#12171c',
    wash: '#1a2127',
    land: '#222b32',
    hair: '#303940',
    line: '#66707a',
    accent: '#f0826b',
    'accent-wash': '#33221f',
  },
};
export const inks: Readonly<Record<ThemeName, { readonly ink: string; readonly faint: string }>> = {
  light: { ink: '#1c1a17', faint: '#6e675c' },
  dark: { ink: '#ece7dc', faint: '#9a958b' },
};
/** Stage mark with the least contrast to the background. */
export const faintestMark: Readonly<Record<ThemeName, string>> = {
  light: '#b67d0e',
  dark: '#8d887e',
};

/** Contrast ratio of two colours, 1 to 21 (WCAG 2.2, 1.4.3). */
export const contrastRatio = wcagContrast;

const mix = (from: string, to: string, share: number) =>
  formatHex(interpolate([from, to], 'oklab')(share));

/** Share of ink in the tones between background and ink. */
const tones = { wash: 0.045, land: 0.09, hair: 0.16, line: 0.4 } as const;

function tonesOf(theme: ThemeName, paper: string | undefined) {
  const standard = standardColours[theme];
  if (paper === undefined || paper === standard.paper) return standard;
  const tone = (name: keyof typeof tones) => mix(paper, inks[theme].ink, tones[name]);
  return { paper, wash: tone('wash'), land: tone('land'), hair: tone('hair'), line: tone('line') };
}

/**
 * Suitable colour of the same hue with the nearest lightness.
 * @param step direction: 1 for lighter, -1 for darker
 * @returns undefined if none is found up to white or down to black
 */
export function nearestColour(
  colour: string,
  step: 1 | -1,
  isFit: (colour: string) => boolean,
): string | undefined {
  const start = oklch(colour);
  if (!start) return undefined;
  for (let l = start.l; l >= 0 && l <= 1; l += step * 0.005) {
    const found = formatHex(clampChroma({ ...start, l }, 'oklch'));
    if (isFit(found)) return found;
  }
  const last = step === 1 ? '#ffffff' : '#000000';
  return isFit(last) ? last : undefined;
}

/**
 * Dark-theme version of an accent: the same hue, as light as text on dark must be, and not so colourful as to
 * glare.
 */
function lighten(accent: string, ground: string): string {
  const colour = oklch(accent);
  if (!colour) return standardColours.dark.accent;
  const calm = { ...colour, l: Math.max(colour.l, 0.74), c: Math.min(colour.c, 0.13) };
  const first = formatHex(clampChroma(calm, 'oklch'));
  return nearestColour(first, 1, (found) => contrastRatio(found, ground) >= 5.5) ?? first;
}

/** Colours of both themes of a portal: chosen and derived. */
export function themeColours(chosen: ChosenColours): Readonly<Record<ThemeName, ThemeColours>> {
  const theme = (name: ThemeName, paper: string | undefined, accent: string): ThemeColours => {
    const standard = standardColours[name];
    const ground = tonesOf(name, paper);
    const isStandard = ground.paper === standard.paper && accent === standard.accent;
    return {
      ...ground,
      accent,
      'accent-wash': isStandard
        ? standard['accent-wash']
        : mix(ground.paper, accent, name === 'light' ? 0.1 : 0.18),
    };
  };
  const { accent, accentDark, paper, paperDark } = chosen;
  const dark =
    accentDark ??
    (accent === standardColours.light.accent
      ? standardColours.dark.accent
      : lighten(accent, paperDark ?? standardColours.dark.paper));
  return { light: theme('light', paper, accent), dark: theme('dark', paperDark, dark) };
}
