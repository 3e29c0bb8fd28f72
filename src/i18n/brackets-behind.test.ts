import { expect, test } from 'vitest';
import { bracketsBehind } from './brackets-behind.ts';

const behind = (before: string, remark: string) => {
  const [opening, closing] = bracketsBehind(before, remark);
  return `${before} ${opening}${remark}${closing}`;
};

test('brackets neither follow others nor hold any', () => {
  expect(behind('Furniture', 'wood')).toBe('Furniture (wood)');
  expect(behind('Furniture (wood)', 'row 4')).toBe('Furniture (wood) – row 4');
  expect(behind('Furniture', 'wood (pine)')).toBe('Furniture – wood (pine)');
});
