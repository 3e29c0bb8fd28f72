import { expect, test } from 'vitest';
import { correctedFrom } from './earlier-versions.ts';

const zip = { sha256: '', bytes: 1 };
const earlier = (version: number, frozen: string) => ({
  version,
  frozen,
  zip,
  report: { version: `${version}.0`, date: frozen },
});
const lock = {
  version: 3,
  frozen: '2026-11-26',
  earlier: [earlier(2, '2026-11-24'), earlier(1, '2026-11-20')],
};

test('an erratum is not older than what it corrects: the version before the one that mends it', () => {
  expect(correctedFrom(lock, 2)).toBe('2026-11-20');
  expect(correctedFrom(lock, 3)).toBe('2026-11-24');
  expect(correctedFrom(lock, 4)).toBe('2026-11-26');
});

test('what no version has mended yet may have been found in the first', () => {
  expect(correctedFrom(lock, undefined)).toBe('2026-11-20');
  expect(correctedFrom({ ...lock, earlier: [] }, undefined)).toBe('2026-11-26');
});
