import { escapeHtml } from '../src/i18n/escape-html.ts';
import type { FrameBox } from './accepted-frames.ts';

export interface MovedFrame {
  /** Page and width of the window: `/clusters/ 360`. */
  readonly page: string;
  readonly accepted: readonly FrameBox[];
  readonly found: readonly FrameBox[];
  /** Parts that are moved, new or gone. */
  readonly moved: ReadonlySet<string>;
}

const style = `body { margin: 2rem; font: 15px/1.4 sans-serif; color: #1c1a17; background: #fcfaf5; }
section { border-top: 1px solid #a89f8f; padding-block: 1rem; }
.pair { display: flex; gap: 2rem; align-items: flex-start; }
figure { margin: 0; }
svg { display: block; border: 1px solid #dcd5c7; background: #fff; }
rect { fill: none; stroke: #a89f8f; }
rect.moved { fill: #a3342c22; stroke: #a3342c; stroke-width: 3; }
text { font-size: 16px; fill: #6b6354; }`;

function drawBoxes(boxes: readonly FrameBox[], moved: ReadonlySet<string>, width: number): string {
  /** Bottom edge reached at each depth. */
  const ends: number[] = [0];
  const shapes = boxes.map(({ name, x, width: wide, gap, height, depth }) => {
    const top = (ends[depth] ?? 0) + gap;
    ends.splice(depth, ends.length, top + height, top);
    const look = moved.has(name) ? ' class="moved"' : '';
    return `<rect${look} x="${x}" y="${top}" width="${wide}" height="${height}"/><text x="${x + 4}" y="${top + 16}">${escapeHtml(name)}</text>`;
  });
  const [end = 0] = ends;
  const scale = 420 / width;
  return `<svg width="420" height="${Math.round(end * scale)}" viewBox="0 0 ${width} ${end}" role="img">${shapes.join('')}</svg>`;
}

/** Accepted and found parts of each page side by side, with changes in red. */
export function writeFramesPage(frames: readonly MovedFrame[]): string {
  const shown = frames.map(({ page, accepted, found, moved }) => {
    const width = Number(page.split(' ').at(-1));
    const side = (label: string, boxes: readonly FrameBox[]) =>
      `<figure><figcaption><b>${label}</b></figcaption>${drawBoxes(boxes, moved, width)}</figure>`;
    return `<section><h2>${escapeHtml(page)}</h2><p>${[...moved].map(escapeHtml).join(', ')}</p><div class="pair">${side('Accepted', accepted)}${side('Now', found)}</div></section>`;
  });
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Frames to accept</title><style>${style}</style><h1>Frames to accept: ${frames.length}</h1>${shown.join('\n')}</html>\n`;
}
