import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  contrastRatio,
  faintestMark,
  inks,
  nearestColour,
  standardColours,
  themeColours,
} from './site-colours.ts';

const css = readFileSync(join(import.meta.dirname, '../../styles/tokens.css'), 'utf8');
const written = [...css.matchAll(/:root\s*\{([^}]*--paper[^}]*)\}/g)].map(
  ([, body = '']) => new Map([...body.matchAll(/--([\w-]+): (#\w+);/g)].map(([, a, b]) => [a, b])),
);

test.each([
  ['light', 0],
  ['dark', 1],
] as const)('the colours of the %s theme are those of the style sheet', (theme, index) => {
  const own = written[index];
  for (const [name, value] of Object.entries(standardColours[theme])) {
    expect([name, own?.get(name)]).toEqual([name, value]);
  }
  expect(inks[theme]).toEqual({ ink: own?.get('ink'), faint: own?.get('ink-3') });
  const marks = [...(own ?? [])].filter(([name]) => name?.startsWith('st-'));
  const ratio = (colour = '') => contrastRatio(colour, standardColours[theme].paper);
  const faintest = marks.toSorted(([, a], [, b]) => ratio(a) - ratio(b))[0]?.[1];
  expect(ratio(faintestMark[theme])).toBeCloseTo(ratio(faintest), 5);
});

test('contrast is that of WCAG, whichever colour comes first', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#a62b1f', '#a62b1f')).toBe(1);
});

test('what a portal does not choose is as in the style sheet', () => {
  expect(themeColours({ accent: '#a62b1f' })).toEqual(standardColours);
  const { light, dark } = themeColours({ accent: '#0b6657', accentDark: '#63cdb8' });
  expect({ ...light, accent: '', 'accent-wash': '' }).toEqual({
    ...standardColours.light,
    accent: '',
    'accent-wash': '',
  });
  expect([light.accent, dark.accent]).toEqual(['#0b6657', '#63cdb8']);
});

test.each(['#003a8c', '#5a1a7a', '#0b6657', '#7a4a00', '#222222', '#a8001c'])(
  'the accent in the dark that follows from %s can be read, on the ground and on its wash',
  (accent) => {
    const { dark } = themeColours({ accent });
    expect(contrastRatio(dark.accent, dark.paper)).toBeGreaterThanOrEqual(5.5);
    expect(contrastRatio(dark.accent, dark.wash)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(inks.dark.ink, dark['accent-wash'])).toBeGreaterThanOrEqual(7);
  },
);

test('tones of a ground lie between it and the ink, in their order', () => {
  for (const paper of ['#ffffff', '#eef4fb', '#f6f1ff']) {
    const { light } = themeColours({ accent: '#003a8c', paper });
    const ratios = (['wash', 'land', 'hair', 'line'] as const).map((name) =>
      contrastRatio(light[name], paper),
    );
    expect(ratios).toEqual(ratios.toSorted((a, b) => a - b));
    expect(ratios[0]).toBeGreaterThan(1.02);
  }
});

test('the nearest colour is fit, and no lighter one of the hue is', () => {
  const isFit = (colour: string) => contrastRatio(colour, '#ffffff') >= 4.5;
  const found = nearestColour('#63cdb8', -1, isFit) ?? '';
  expect(contrastRatio(found, '#ffffff')).toBeGreaterThanOrEqual(4.5);
  expect(contrastRatio(found, '#ffffff')).toBeLessThan(4.7);
  expect(nearestColour('#003a8c', -1, isFit)).toBe('#003a8c');
  expect(nearestColour('#63cdb8', -1, () => false)).toBeUndefined();
});
