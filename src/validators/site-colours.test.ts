import { expect, test } from 'vitest';
import { contrastRatio } from './site-colours.ts';

test('contrast is that of WCAG, whichever colour comes first', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrastRatio('#ffffff', '#767676')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#a62b1f', '#a62b1f')).toBe(1);
});
