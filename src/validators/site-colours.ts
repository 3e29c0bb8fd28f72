import {
  type ChosenColours,
  contrastRatio,
  faintestMark,
  inks,
  nearestColour,
  type ThemeColours,
  themeColours,
  type ThemeName,
} from '../domain/colours/site-colours.ts';
import { phrase } from '../i18n/phrase.ts';
import type { Problem } from '../loaders/problem.ts';
import { problemAt, type Validator } from './validator.ts';

/** Text colour and background in a theme, with the required contrast. */
type Pair = readonly [front: string, ground: string, needed: number];

/** Accents are read as text, on the background and on the tint of notices and tables. */
const accentPairs = ({ accent, paper, wash }: ThemeColours): Pair[] => [
  [accent, paper, 4.5],
  [accent, wash, 4.5],
];

/** The faintest text and the faintest stage mark must be readable on every background. */
const groundPairs = (theme: ThemeName, { paper, wash }: ThemeColours): Pair[] => [
  [inks[theme].faint, paper, 4.5],
  [inks[theme].faint, wash, 4.5],
  [faintestMark[theme], paper, 3],
];

const failing = (pairs: readonly Pair[]) =>
  pairs.find(([front, ground, needed]) => contrastRatio(front, ground) < needed);

/** Rounded down to two digits, so that a failing ratio never looks sufficient. */
const shown = (ratio: number) => (Math.floor(ratio * 100) / 100).toFixed(2);

const fields = {
  light: { accent: 'accent', paper: 'paper' },
  dark: { accent: 'accentDark', paper: 'paperDark' },
} as const;

/** Require legible accents and backgrounds in each theme. */
export const checkSiteColours: Validator = (portal) =>
  portal.site.flatMap((entry) => {
    const chosen: ChosenColours = entry.data.colours;
    const colours = themeColours(chosen);
    return (['light', 'dark'] as const).flatMap((theme) => {
      const away = theme === 'light' ? -1 : 1;
      const judge = (
        field: keyof ChosenColours,
        step: 1 | -1,
        pairsOf: (colours: ThemeColours) => Pair[],
      ): Problem[] => {
        const wrong = failing(pairsOf(colours[theme]));
        const own = chosen[field];
        if (!wrong || own === undefined) return [];
        const [front, ground, needed] = wrong;
        const found = shown(contrastRatio(front, ground));
        const message = phrase('check.site.contrast', { front, ground, needed, found });
        const nearest = nearestColour(
          own,
          step,
          (colour) => !failing(pairsOf(themeColours({ ...chosen, [field]: colour })[theme])),
        );
        const hint = nearest
          ? phrase('check.mend.nearestColour', { colour: nearest })
          : phrase(step === 1 ? 'check.mend.lighter' : 'check.mend.darker');
        return [problemAt(portal, entry, ['colours', field], 'contrast', message, hint)];
      };
      // Accents cannot be judged on an invalid background.
      const ground = judge(fields[theme].paper, away === -1 ? 1 : -1, (own) =>
        groundPairs(theme, own),
      );
      if (ground.length > 0) return ground;
      return judge(fields[theme].accent, away, accentPairs);
    });
  });
