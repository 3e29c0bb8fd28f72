import { expect, test } from 'vitest';
import { countKinds } from './count-kinds.ts';

test('pages of a kind are counted together, the costliest first', () => {
  const cluster = 'src/pages/[lang]/clusters/[id].astro';
  const home = 'src/pages/[lang]/index.astro';
  expect(
    countKinds([
      { file: home, milliseconds: 300, bytes: 100 },
      { file: cluster, milliseconds: 250, bytes: 20 },
      { file: cluster, milliseconds: 750, bytes: 30 },
    ]),
  ).toEqual([
    { kind: '[lang]/clusters/[id]', pages: 2, seconds: 1, bytes: 50 },
    { kind: '[lang]/', pages: 1, seconds: 0.3, bytes: 100 },
  ]);
});
