import { type Family, letterUnits, placeLetters, type Weight } from '../../src/fonts/typeset.ts';

/** SVG paths from x = 0 with the baseline at y = 0; empty without ink. */
export function outlineText(
  text: string,
  size: number,
  weight: Weight = 400,
  family: Family = 'sans',
): string {
  const letters = placeLetters(text, weight, family).map(
    ({ letter, x, y }) => `<path transform="translate(${x} ${y})" d="${letter.outline}"/>`,
  );
  return letters.length > 0
    ? `<g transform="scale(${size / letterUnits})">${letters.join('')}</g>`
    : '';
}
