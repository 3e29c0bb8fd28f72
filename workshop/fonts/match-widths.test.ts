import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countCharacters, matchWidths, matchSpace, type FallbackFont } from './match-widths.ts';

const letters = [' ', 'a', 'b', 'c', 't'];
const fallbackFont = (own: readonly number[], local: readonly number[]): FallbackFont => ({
  family: 'Local',
  source: "local('Stand-in')",
  weights: '400',
  ascent: 1,
  descent: 0.3,
  characters: letters,
  range: undefined,
  own: (letter) => own[letters.indexOf(letter)] ?? 0,
  local: (letter) => local[letters.indexOf(letter)] ?? 0,
});

/** Size per character from font-face rules, in cascade order: the last matching rule wins. */
function sizes(rules: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const rule of rules) {
    const size = Number(/size-adjust: ([\d.]+)%/.exec(rule)?.[1]) / 100;
    const range = /unicode-range: (.*);/.exec(rule)?.[1];
    const own = range
      ?.split(', ')
      .map((code) => String.fromCodePoint(Number.parseInt(code.slice(2), 16)));
    for (const letter of own ?? letters) found.set(letter, size);
  }
  return found;
}

test('a letter is made as wide as that of the site, as far as it does not stand out', () => {
  const one = fallbackFont([0.25, 0.5, 0.52, 0.8, 0.5], [0.25, 0.5, 0.5, 0.5, 0.25]);
  const found = sizes(matchWidths(one, countCharacters(['aaaaaaaaaaaaaaaaaaaaaaaa'])));
  expect(found.get('a')).toBe(1);
  expect(found.get('b')).toBe(1.04);
  expect(found.get('c')).toBe(1.06);
  expect(found.get('t')).toBe(1.16);
});

test('lines keep their height, whatever the size of their letters', () => {
  const one = fallbackFont([0.3, 0.5, 0.6, 0.45, 0.3], [0.28, 0.5, 0.5, 0.5, 0.25]);
  for (const rule of matchWidths(one, countCharacters(['abc bca tab']))) {
    const [size = 0, ascent = 0, descent = 0] = [...rule.matchAll(/: ([\d.]+)%/g)].map(([, n]) =>
      Number(n),
    );
    expect((size * ascent) / 10_000).toBeCloseTo(1, 2);
    expect((size * descent) / 10_000).toBeCloseTo(0.3, 2);
  }
});

test('with its space a language is as wide in the stand-in as in the font of the site', () => {
  // Fonts that differ more would leave no width for spaces.
  const width = fc.double({ min: 0.45, max: 0.6, noNaN: true });
  const widths = fc.array(width, { minLength: 5, maxLength: 5 });
  const text = fc.array(fc.constantFrom(...letters), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(widths, widths, text, (own, local, typed) => {
      const one = fallbackFont(own, local);
      const said = typed.map((letter, at) => (at % 5 === 4 ? `${letter} ` : letter)).join('');
      const counts = countCharacters([said]);
      const measure = (words: string) => [...words].reduce((sum, l) => sum + one.own(l), 0);
      const found = sizes([
        ...matchWidths(one, counts),
        matchSpace('Space', '400', [one], { texts: [said], width: measure }, counts),
      ]);
      const standing = [...said].reduce((sum, l) => sum + one.local(l) * (found.get(l) ?? 1), 0);
      // Sizes are written as percentages with one decimal.
      expect(Math.abs(standing / measure(said) - 1)).toBeLessThan(0.002);
    }),
  );
});
