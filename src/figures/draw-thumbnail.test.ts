import { expect, test } from 'vitest';
import { placeBar } from '../charts/kinds/bar/place-bar.ts';
import { drawingWidths } from '../charts/tools/model/chart-data.ts';
import type { Mark } from '../charts/tools/model/scene.ts';
import { darkPalette, lightPalette } from '../charts/tools/paint/palette.ts';
import { placeMultiplesThumbnail } from '../charts/kinds/map-multiples/place-multiples-thumbnail.ts';
import { measureText } from '../fonts/typeset.ts';
import { chartContext, chartData } from '../../workshop/testing/chart-samples.ts';
import { parseSvg } from '../../workshop/testing/parse-svg.ts';
import { cutDrawing } from './cut-drawing.ts';
import { drawThumbnail } from './draw-thumbnail.ts';

const place = (rows: number) =>
  [drawingWidths.wide, drawingWidths.narrow].map((width) =>
    placeBar(
      chartData(
        ['Clusters'],
        Array.from({ length: rows }, (_, row) => [`İstanbul ${row}`, 51 - row]),
        (label) => (label === 'İstanbul 0' ? { accent: true } : {}),
      ),
      { mode: 'single', order: 'given' },
      chartContext(width),
    ),
  ) as [ReturnType<typeof placeBar>, ReturnType<typeof placeBar>];

const bars = (svg: string) => svg.match(/<rect [^>]*data-|<rect /g)?.length ?? 0;

test('few rows are all shown, of many the first that have room, each with its bar and its words', () => {
  const few = drawThumbnail(cutDrawing('bar', ...place(4)));
  const many = drawThumbnail(cutDrawing('bar', ...place(40)));
  expect(bars(few)).toBe(4);
  // Rows of 21 units: nine fit in 200.
  expect(bars(many)).toBe(9);
  // A label and a number per row, as outlines.
  expect(many.match(/<g transform="[^"]*scale/g)).toHaveLength(2 * 9);
  expect(many).not.toMatch(/<text|İstanbul/);
});

test('what belongs together is shown whole, without words where they would be too small', () => {
  const svg = drawThumbnail(cutDrawing('column', ...place(40)));
  expect(bars(svg)).toBe(40);
  expect(svg).not.toContain('<path transform');
});

test('of small maps no line is shown whose titles alone have room', () => {
  const line = (y: number, label: string): Mark => ({
    type: 'group',
    y,
    marks: [
      { type: 'text', x: 0, y: 12, lines: [label], size: 12, fill: 'ink' },
      { type: 'path', d: 'M0 20L100 20L100 100Z', fill: 'land' },
    ],
  });
  // The titles of the second line end at 165, its maps at 250.
  const scene = {
    width: 320,
    height: 250,
    marks: [line(0, 'Food'), line(150, 'Textiles')],
    legend: [],
  };
  const cut = cutDrawing('map-multiples', scene, scene);
  expect(cut.marks).toHaveLength(1);
  expect(cut.height).toBeLessThan(165);
});

test('a thumbnail has the colours of both themes, and no others', () => {
  const svg = drawThumbnail(cutDrawing('bar', ...place(4)));
  expect(() => parseSvg(svg)).not.toThrow();
  const [, light = '', dark = ''] =
    /<style>:root\{(.*?)\}@media\(prefers-color-scheme:dark\)\{:root\{(.*?)\}\}<\/style>/.exec(
      svg,
    ) ?? [];
  const used = new Set([...svg.matchAll(/var\(--([a-z0-9-]+)\)/g)].map(([, name]) => name));
  expect(used).toContain('accent');
  const written = (palette: string) =>
    Object.fromEntries(palette.split(';').map((pair) => pair.slice(2).split(':')));
  const values = (palette: object) =>
    Object.fromEntries(Object.entries(palette).filter(([name]) => used.has(name)));
  expect(written(light)).toEqual(values(lightPalette));
  expect(written(dark)).toEqual(values(darkPalette));
});

test('of small maps two lines are shown, without the numbers below each', () => {
  const words = (text: string, y: number): Mark => ({
    type: 'text',
    x: 0,
    y,
    lines: [text],
    size: 12,
    fill: 'ink',
  });
  const map = (name: string, x: number): Mark => ({
    type: 'group',
    x,
    marks: [
      words(name, 12),
      { type: 'group', y: 20, marks: [{ type: 'path', d: 'M0 0L140 0L140 60Z', fill: 'land' }] },
      words('Gaziantep', 98),
      words('Burdur', 116),
    ],
  });
  const line = (y: number, names: readonly string[]): Mark => ({
    type: 'group',
    y,
    marks: names.map((name, place) => map(name, place * 160)),
  });
  const scene = {
    width: 320,
    height: 420,
    marks: [line(0, ['Food', 'Textiles']), line(140, ['Machines', 'Wood']), line(280, ['Mining'])],
    legend: [],
  };
  const thumbnail = placeMultiplesThumbnail(scene, measureText);
  const said = JSON.stringify(thumbnail?.marks);
  expect(said.match(/Food|Textiles|Machines|Wood|Mining/g)).toEqual([
    'Food',
    'Textiles',
    'Machines',
    'Wood',
  ]);
  expect(said).not.toMatch(/Gaziantep|Burdur/);
  // Two lines of 80 with a gap.
  expect(thumbnail?.height).toBeGreaterThan(160);
  expect(thumbnail?.height).toBeLessThan(180);
});
