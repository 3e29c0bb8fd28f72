import { expect, test } from 'vitest';
import { drawingWidths } from '../charts/tools/model/chart-data.ts';
import { lightPalette } from '../charts/tools/paint/palette.ts';
import type { Scene } from '../charts/tools/model/scene.ts';
import { parseSvg } from '../../workshop/testing/parse-svg.ts';
import { longLabels } from '../../workshop/testing/chart-samples.ts';
import { drawingBox, drawPicture, type PictureFrame } from './draw-picture.ts';

const scene: Scene = {
  width: drawingWidths.wide,
  height: 120,
  marks: [
    { type: 'rect', x: 0, y: 0, width: 300, height: 20, fill: 'q4', row: 'a', column: 0 },
    { type: 'rect', x: 0, y: 30, width: 9, height: 20, fill: 'c2', texture: 'diagonal' },
    { type: 'stage', x: 20, y: 80, look: 'crown', scale: 1 },
    { type: 'text', x: 310, y: 15, lines: ['İstanbul, %17'], size: 13, row: 'a', column: 0 },
    { type: 'circle', x: 40, y: 80, r: 4, fill: 'accent' },
  ],
  legend: [{ label: 'Olgunluk', shape: 'stage', look: 'crown' }],
};

const frame: PictureFrame = {
  title: 'R&D in “İstanbul” <51>',
  subtitle: 'Entries by province, 2012',
  description: 'Highest İstanbul, 51 & more.',
  foot: ['Note: as printed.', 'Source: inventory, lines 1–2', 'clusterbook. CC BY 4.0.'],
  lang: 'en',
};

test('a document that is not well-formed would be found', () => {
  const svg = (content: string) => `<svg xmlns="http://www.w3.org/2000/svg">${content}</svg>`;
  expect(() => parseSvg(svg('<g/>'))).not.toThrow();
  for (const broken of ['<g>', '<g a=1/>', 'R&D', '<g x="1" x="2"/>', '<g a="<"/>']) {
    expect(() => parseSvg(svg(broken))).toThrow();
  }
});

test('a picture is a document of its own, with a title and a description for those who listen', () => {
  const svg = drawPicture(scene, frame);
  expect(() => parseSvg(svg)).not.toThrow();
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" /);
  expect(svg).toContain('role="img" xml:lang="en"');
  expect(svg).toContain('<title>R&amp;D in “İstanbul” &lt;51&gt;</title>');
  expect(svg).toContain('<desc>Highest İstanbul, 51 &amp; more.</desc>');
});

test('it needs no font, no style sheet and no script, and says nothing to programs of the page', () => {
  const svg = drawPicture(scene, frame);
  expect(svg).not.toMatch(/<text|<tspan|font-|<style|<script|var\(|data-|url\((?!#)|href="(?!#)/);
});

test('the drawing can be cut out of it, with its legend and without the words above and below', () => {
  const box = drawingBox(scene, frame);
  const bare = drawingBox({ ...scene, legend: [] }, frame);
  // 8 units on each side for letters that overhang the edge.
  expect(bare).toMatchObject({ x: 20, width: 776, height: 120 + 16 });
  expect(box.height).toBeGreaterThan(bare.height + 10);
  const longer = drawingBox(scene, { ...frame, subtitle: 'Entries by province '.repeat(9) });
  expect(longer.y).toBeGreaterThan(box.y + 10);
  const footless = parseSvg(drawPicture(scene, { ...frame, foot: [] }));
  expect(box.y + box.height).toBeLessThanOrEqual(footless.height);
});

test('it is as large as it says, and holds its legend and its foot', () => {
  const size = (svg: string) => {
    const { width, height } = parseSvg(svg);
    return { width, height };
  };
  const { width, height } = size(drawPicture(scene, frame));
  expect(width).toBe(816);
  expect(height).toBeGreaterThan(scene.height + 100);
  const bare = size(drawPicture({ ...scene, legend: [] }, { ...frame, foot: [] }));
  expect(bare.height).toBeLessThan(height - 60);
});

test('long titles and sources in Georgian stay within the picture', () => {
  const svg = drawPicture(scene, {
    ...frame,
    title: `${longLabels.ka} ${longLabels.ka}`,
    foot: [`${longLabels.ka}, ${longLabels.ka}, ${longLabels.ka}`],
  });
  const box = parseSvg(svg).getBBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(816);
});

test('the same figure makes the same picture', () => {
  expect(drawPicture(scene, frame)).toBe(drawPicture(structuredClone(scene), { ...frame }));
});

test('a portal’s accent takes the place of ours', () => {
  expect(drawPicture(scene, frame)).toContain(`fill="${lightPalette.accent}"`);
  const own = drawPicture(scene, { ...frame, own: { accent: '#123456' } });
  expect(own).toContain('fill="#123456"');
  expect(own).not.toContain(lightPalette.accent);
});
