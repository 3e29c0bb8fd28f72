import { expect, test } from 'vitest';
import { bracketsBehind, keepNumbers } from './typography.ts';

test('a number keeps to its word, also an abbreviated one; numbers of a list part', () => {
  expect(keepNumbers('strateji, s. 27-28, satır 412')).toBe(
    'strateji, s.\u00a027-28, satır\u00a0412',
  );
  expect(keepNumbers('სტრიქონები 40, 61')).toBe('სტრიქონები\u00a040, 61');
  expect(keepNumbers('report')).toBe('report');
});

const behind = (before: string, remark: string) => {
  const [opening, closing] = bracketsBehind(before, remark);
  return `${before} ${opening}${remark}${closing}`;
};

test('brackets neither follow others nor hold any', () => {
  expect(behind('Furniture', 'wood')).toBe('Furniture (wood)');
  expect(behind('Furniture (wood)', 'row 4')).toBe('Furniture (wood) – row 4');
  expect(behind('Furniture', 'wood (pine)')).toBe('Furniture – wood (pine)');
});
