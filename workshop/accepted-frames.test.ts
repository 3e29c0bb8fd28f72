import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  acceptFrames,
  compareFrame,
  type FrameBox,
  readFrames,
  writeFrames,
} from './accepted-frames.ts';
import { writeFramesPage } from './frames-page.ts';

const box = (name: string, height = 100, gap = 0, depth = 0): FrameBox => ({
  name,
  x: 16,
  width: 328,
  gap,
  height,
  depth,
});

test('a page is written a line a part, rounded, and read again', () => {
  const text = writeFrames(
    new Map([['/map/ 360', [box('main', 203), box('figure.fig 2', 97, 5, 1)]]]),
  );
  expect(text).toBe('/map/ 360\n  main: 16 328 0 200\n    figure.fig 2: 16 328 8 96\n');
  expect(readFrames(text)).toEqual(
    new Map([['/map/ 360', [box('main', 200), box('figure.fig 2', 96, 8, 1)]]]),
  );
});

test('what moved is told with before and after, what hardly moved is not', () => {
  const accepted = [box('h1', 96), box('aside'), box('main')];
  const found = [box('h1', 107), { ...box('main'), x: 48 }, box('footer')];
  expect(compareFrame(accepted, found)).toEqual([
    { name: 'aside', how: 'gone' },
    {
      name: 'main',
      how: '16 from the left, 328 wide, 0 below the part before, 104 high; now 48 from the left, 328 wide, 0 below the part before, 104 high',
    },
    { name: 'footer', how: 'new' },
  ]);
});

test('a part that grows is told alone: those below it stand as far from it as before', () => {
  const accepted = [box('h1', 96), box('section#facts', 200, 24), box('footer', 80, 48)];
  const found = [box('h1', 120), box('section#facts', 200, 24), box('footer', 80, 48)];
  expect(compareFrame(accepted, found).map(({ name }) => name)).toEqual(['h1']);
});

test('a long text may grow by a line, a short one may not', () => {
  const [long, short] = [box('section#rules', 1000), box('h1', 64)];
  expect(compareFrame([long], [{ ...long, height: 1048 }])).toEqual([]);
  expect(compareFrame([long], [{ ...long, height: 1056 }])).toHaveLength(1);
  expect(compareFrame([short], [{ ...short, height: 88 }])).toHaveLength(1);
});

test('parts are shown side by side as they lie in each other, with what moved', () => {
  const accepted = [box('main', 300, 40), box('h1', 50, 20, 1)];
  const found = [box('main', 300, 40), box('h1', 90, 20, 1)];
  const page = writeFramesPage([{ page: '/map/ 360', accepted, found, moved: new Set(['h1']) }]);
  expect(page).toContain('<rect x="16" y="40" width="328" height="300"/>');
  expect(page).toContain('<rect class="moved" x="16" y="60" width="328" height="50"/>');
  expect(page).toContain('<rect class="moved" x="16" y="60" width="328" height="90"/>');
});

test('frames are accepted as a run found them', () => {
  const folder = mkdtempSync(join(tmpdir(), 'clusterbook-frames-'));
  const [from, to] = [join(folder, 'found.txt'), join(folder, 'accepted.txt')];
  writeFileSync(from, writeFrames(new Map([['/ 360', [box('h1')]]])));
  expect(acceptFrames(from, to)).toBe(1);
  expect(readFileSync(to, 'utf8')).toBe(readFileSync(from, 'utf8'));
  rmSync(folder, { recursive: true });
});
