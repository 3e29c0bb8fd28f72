import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

// Positions of a page's large parts at their last review: one line each, for review in git. Drawings:
// accepted-drawings.ts.

export const acceptedFile = join(import.meta.dirname, '../tests/accepted/frames.txt');

/** State found by the last browser tests, and a page with the differences. */
export const foundFile = join(import.meta.dirname, '../.cache/frames.txt');
export const comparisonFile = join(import.meta.dirname, '../.cache/frames.html');

/** A part of a page, in CSS pixels. */
export interface FrameBox {
  /** `h1`, `section#facts`, `figure.fig 2`: unique within its page. */
  readonly name: string;
  readonly x: number;
  readonly width: number;
  /** Gap to the part before it or to the edge of its container: not affected by growing parts. */
  readonly gap: number;
  readonly height: number;
  /** Number of parts that contain it. */
  readonly depth: number;
}

/** Boxes by page and window width: `/clusters/ 360`. */
export type Frames = ReadonlyMap<string, readonly FrameBox[]>;

/** Pixels to which boxes are rounded, and the tolerated distance from the accepted position. */
const step = 8;
const slack = 12;
/** Tolerated relative change of height: long text grows by a line when a word changes. */
const growth = 0.05;

const round = (pixels: number): number => Math.round(pixels / step) * step;

/** One block per page. */
export function writeFrames(frames: Frames): string {
  return [...frames]
    .map(([page, boxes]) => {
      const lines = boxes.map(
        ({ name, x, width, gap, height, depth }) =>
          `${'  '.repeat(depth + 1)}${name}: ${[x, width, gap, height].map(round).join(' ')}`,
      );
      return [page, ...lines].join('\n');
    })
    .join('\n')
    .concat('\n');
}

/** Parse the output of writeFrames. */
export function readFrames(text: string): Frames {
  const frames = new Map<string, FrameBox[]>();
  let boxes: FrameBox[] = [];
  for (const line of text.split('\n').filter(Boolean)) {
    if (!line.startsWith('  ')) {
      boxes = [];
      frames.set(line, boxes);
      continue;
    }
    const at = line.lastIndexOf(': ');
    const [x = 0, width = 0, gap = 0, height = 0] = line
      .slice(at + 2)
      .split(' ')
      .map(Number);
    const name = line.slice(0, at).trimStart();
    boxes.push({ name, x, width, gap, height, depth: (at - name.length) / 2 - 1 });
  }
  return frames;
}

/** Read the accepted state. */
export const readAcceptedFrames = (file = acceptedFile): Frames =>
  readFrames(readFileSync(file, 'utf8'));

/** Accept the state found by the last run of the tests. @returns number of pages */
export function acceptFrames(from = foundFile, to = acceptedFile): number {
  const text = readFileSync(from, 'utf8');
  writeFileSync(to, text);
  return readFrames(text).size;
}

const words = ({ x, width, gap, height }: FrameBox): string =>
  `${round(x)} from the left, ${round(width)} wide, ${round(gap)} below the part before, ${round(height)} high`;

/** Moved parts of a page, each described with before and after. */
export function compareFrame(
  accepted: readonly FrameBox[],
  found: readonly FrameBox[],
): { readonly name: string; readonly how: string }[] {
  const fresh = new Map(found.map((box) => [box.name, box]));
  const old = new Map(accepted.map((box) => [box.name, box]));
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((name) => {
    const [before, now] = [old.get(name), fresh.get(name)];
    if (!before) return [{ name, how: 'new' }];
    if (!now) return [{ name, how: 'gone' }];
    const isMoved =
      Math.abs(before.height - now.height) > Math.max(slack, growth * before.height) ||
      (['x', 'width', 'gap'] as const).some((side) => Math.abs(before[side] - now[side]) > slack);
    if (!isMoved) return [];
    return [{ name, how: `${words(before)}; now ${words(now)}` }];
  });
}
