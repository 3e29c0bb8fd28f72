import {
  type Color,
  differenceEuclidean,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  parse,
  wcagLuminance,
} from 'culori';

/** How eyes see: all colours, or without those that one kind of cone tells apart. */
export const eyes: Readonly<Record<string, (colour: Color) => Color>> = {
  'all colours': (colour) => colour,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};

const difference = differenceEuclidean('oklab');

function colour(value: string): Color {
  const found = parse(value);
  if (!found) throw new Error(`${value}: no colour`);
  return found;
}

/** Distance of two colours in OKLab as an eye sees them; black and white are 1 apart. */
export function distance(a: string, b: string, eye: string): number {
  const see = eyes[eye];
  if (!see) throw new Error(`${eye}: no kind of eyes`);
  return difference(see(colour(a)), see(colour(b)));
}

/** Distance of two colours printed in grey: that of their lightness in OKLab. */
export function greyDistance(a: string, b: string): number {
  const lightness = (value: string) => Math.cbrt(wcagLuminance(colour(value)));
  return Math.abs(lightness(a) - lightness(b));
}

/** Contrast of two colours as WCAG has it, from 1 to 21. */
export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [a, b]
    .map((value) => wcagLuminance(colour(value)))
    .sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}
