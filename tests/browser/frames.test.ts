import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import {
  acceptedFile,
  compareFrame,
  comparisonFile,
  type FrameBox,
  foundFile,
  readAcceptedFrames,
  writeFrames,
} from '../../workshop/accepted-frames.ts';
import { type MovedFrame, writeFramesPage } from '../../workshop/frames-page.ts';
import { usePage, visit } from '../support/browser.ts';
import { measureFrame } from '../support/frame-boxes.ts';
import { frameKinds, otherFrames } from '../support/page-kinds.ts';

const widths = [1280, 360];
const accepted = readAcceptedFrames();
const found = new Map<string, FrameBox[]>();
const moved: MovedFrame[] = [];

/** Each kind in Georgian, which has the longest words, the kinds that most readers meet in another language too. */
const frames = [
  ...frameKinds.map((kind) => ({ name: kind, path: `/ka${kind}` })),
  ...otherFrames.map((path) => ({ name: path, path })),
];

// The content of the fictional portal changes only for tests; that of the shipped one every day.
describe('the large parts of a page stand where somebody has accepted them', () => {
  const page = usePage({ reducedMotion: 'reduce' });

  test.each(frames)('$name', async ({ name: frame, path }) => {
    await page().setViewportSize({ width: widths[0] ?? 0, height: 800 });
    await visit(page(), `${inject('sampleAddress')}${path}`);
    const wrong: string[] = [];
    for (const width of widths) {
      await page().setViewportSize({ width, height: 800 });
      const name = `${frame} ${width}`;
      const boxes = await measureFrame(page());
      found.set(name, boxes);
      const before = accepted.get(name) ?? [];
      const differs = compareFrame(before, boxes);
      wrong.push(...differs.map((part) => `${width} pixels, ${part.name}: ${part.how}`));
      if (differs.length > 0) {
        const names = new Set(differs.map((part) => part.name));
        moved.push({ page: name, accepted: before, found: boxes, moved: names });
      }
    }
    expect(wrong, 'see .cache/frames.html; `npm run gallery -- --accept` accepts it').toEqual([]);
  });

  test('every page that was accepted is still looked at', () => {
    const names = frames.flatMap(({ name }) => widths.map((width) => `${name} ${width}`));
    expect([...accepted.keys()], `${acceptedFile}: one block a page and width`).toEqual(names);
    for (const [name, boxes] of accepted) expect(boxes.length, name).toBeGreaterThan(1);
  });

  afterAll(() => {
    // A run of some pages alone tells nothing of the others.
    if (found.size < frames.length * widths.length) return;
    mkdirSync(dirname(foundFile), { recursive: true });
    writeFileSync(foundFile, writeFrames(found));
    rmSync(comparisonFile, { force: true });
    if (moved.length > 0) writeFileSync(comparisonFile, writeFramesPage(moved));
  });
});
