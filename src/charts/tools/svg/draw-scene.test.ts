import { expect, test } from 'vitest';
import { openLettering } from '../../../fonts/lettering.ts';
import { measureText } from '../../../fonts/typeset.ts';
import { parseSvg } from '../../../../workshop/testing/parse-svg.ts';
import type { Mark, Texture } from '../model/scene.ts';
import type { DrawOptions } from './draw-options.ts';
import { drawMarks, drawScene, pagePaint } from './draw-scene.ts';
import { type StageSymbol, stageSymbols } from '../../../domain/stages/stage-symbols.ts';

const page: DrawOptions = { paint: pagePaint, prefix: 'fig-w', meanings: 'all' };
const file = (): DrawOptions => ({
  paint: (paint) => (paint === 'ink' ? '#111' : '#eee'),
  prefix: 'f',
  lettering: openLettering(),
});

const draw = (mark: Mark, options = page) => drawMarks([mark], options);
const words = (more: Partial<Extract<Mark, { type: 'text' }>> = {}): Mark => ({
  type: 'text',
  x: 10,
  y: 20,
  lines: ['Words'],
  size: 13,
  ...more,
});

const hostile = '<script>alert("1")</script> & </text> " onload="x\' \u00e9';
const escaped =
  "&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &lt;/text&gt; &quot; onload=&quot;x' \u00e9";

test('labels are words, whatever they hold', () => {
  expect(draw(words({ lines: [hostile] }))).toContain(`>${escaped}</text>`);
  expect(draw(words({ lines: [hostile, hostile] }))).toContain(`>${escaped} </tspan>`);
});

test('ids and attributes are values, whatever they hold', () => {
  const meant = draw({
    type: 'circle',
    x: 1,
    y: 2,
    r: 3,
    fill: 'q4',
    row: hostile,
    column: 0,
    series: hostile,
  });
  expect(meant).toContain(`data-r="${escaped}" data-c="0" data-s="${escaped}"`);
  const named = drawScene({ width: 1, height: 1, marks: [] }, page, [['aria-label', hostile]]);
  expect(named).toContain(`aria-label="${escaped}"`);
  const svg = drawScene(
    { width: 100, height: 100, marks: [words({ lines: [hostile], row: hostile })] },
    page,
    [
      ['xmlns', 'http://www.w3.org/2000/svg'],
      ['aria-label', hostile],
    ],
  );
  expect(() => parseSvg(svg)).not.toThrow();
  expect(svg).not.toContain('<script');
});

test('files have the outlines of hostile words, and no word of them', () => {
  const svg = drawScene(
    { width: 400, height: 40, marks: [words({ lines: [hostile], row: hostile, halo: true })] },
    file(),
  );
  expect(() => parseSvg(svg)).not.toThrow();
  expect(svg).not.toMatch(/script|onload|<text/);
  // The line with its letters, and its rim, which refers to it.
  expect(svg.match(/<g id="l0">/g)).toHaveLength(1);
  expect(svg.match(/<use href="#l0"/g)).toHaveLength(1);
});

test('what a mark stands for is written for pages alone', () => {
  const mark: Mark = {
    type: 'rect',
    x: 0,
    y: 0,
    width: 5,
    height: 5,
    fill: 'q4',
    row: 'a',
    column: 1,
  };
  expect(draw(mark)).toContain('data-r="a" data-c="1"');
  expect(draw(mark, file())).not.toContain('data-');
});

test('coordinates have a tenth of a unit, colours are variables of the page', () => {
  const rect = draw({
    type: 'rect',
    x: 1 / 3,
    y: 2 / 3,
    width: 10.04,
    height: 0,
    fill: 'st-ring',
    stroke: 'none',
  });
  expect(rect).toBe(
    '<rect x="0.3" y="0.7" width="10" height="0" fill="var(--st-ring)" stroke="none"/>',
  );
});

test('lines of words are apart for those who copy them, broken words are not', () => {
  const [first, second] = draw(words({ lines: ['მანქანათ-', 'მშენებლობა და', 'ლითონი'] }))
    .replaceAll(/<[^>]*>/g, '')
    .split(' და ');
  expect(first).toBe('მანქანათ-მშენებლობა');
  expect(second).toBe('ლითონი');
});

test('outlined words stand at their anchor', () => {
  const width = measureText('Words', 13);
  const at = (anchor: 'start' | 'middle' | 'end') =>
    Number(/translate\(([-\d.]+) /.exec(draw(words({ x: 100, anchor }), file()))?.[1]);
  expect(at('start')).toBe(100);
  expect(at('middle')).toBeCloseTo(100 - width / 2, 1);
  expect(at('end')).toBeCloseTo(100 - width, 1);
});

test.each<Texture>(['missing', 'diagonal', 'dots', 'upright', 'crossed'])(
  'a shape with the texture %s refers to a pattern that is defined once',
  (texture) => {
    const mark: Mark = { type: 'rect', x: 0, y: 0, width: 9, height: 9, fill: 'c1', texture };
    const svg = drawMarks([mark, mark], page);
    expect(svg.match(new RegExp(`<pattern id="fig-w-${texture}"`, 'g'))).toHaveLength(1);
    expect(svg.match(new RegExp(`fill="url\\(#fig-w-${texture}\\)"`, 'g'))).toHaveLength(2);
  },
);

test('in files each stage has a sign of its own, defined once for each size', () => {
  const looks = [...stageSymbols, 'none'] as const;
  const mark = (look: StageSymbol, scale: number, row: string): Mark => ({
    type: 'stage',
    x: 5,
    y: 5,
    look,
    scale,
    row,
  });
  const svg = drawMarks(
    looks.flatMap((look) => [mark(look, 1, 'a'), mark(look, 1, 'b'), mark(look, 0.8, 'a')]),
    { ...page, meanings: undefined },
  );
  const signs = [...svg.matchAll(/<g id="fig-w-([a-z-]+)-(\d+)">(.*?)<\/g>/g)];
  expect(signs.map(([, stage, size]) => `${stage} ${size}`)).toEqual(
    looks.flatMap((look) => [`${look} 100`, `${look} 80`]),
  );
  expect(new Set(signs.map(([, , , sign]) => sign)).size).toBe(14);
  expect(svg.match(/<use /g)).toHaveLength(21);
});

test('in pages the sign of a stage stands at its place, in one element with what it stands for', () => {
  const mark = (look: StageSymbol): Mark => ({
    type: 'stage',
    x: 5,
    y: 7,
    look,
    scale: 0.5,
    row: 'a',
  });
  expect(draw(mark('ring'))).toBe(
    '<circle data-r="a" cx="5" cy="7" r="2" fill="var(--paper)" stroke="var(--st-ring)" stroke-width="0.7"/>',
  );
  expect(draw(mark('framed'))).toBe(
    '<g data-r="a"><rect x="2.5" y="4.5" width="5" height="5" fill="var(--paper)" stroke="var(--st-framed)" stroke-width="0.7"/>' +
      '<circle cx="5" cy="7" r="1.5" fill="var(--st-framed)"/></g>',
  );
});

test('a group moves what is in it', () => {
  const group: Mark = { type: 'group', x: 5, y: 7.25, marks: [words()], row: 'a' };
  expect(draw(group)).toMatch(/^<g data-r="a" transform="translate\(5 7\.3\)"><text .*<\/g>$/);
  expect(draw({ type: 'group', marks: [] })).toBe('<g></g>');
});

test('a drawing without words has its shapes, and none of its words', () => {
  const circle: Mark = { type: 'circle', x: 1, y: 1, r: 1, fill: 'q4' };
  const group: Mark = { type: 'group', marks: [words(), circle] };
  const svg = drawMarks([words(), group], { ...page, wordless: true });
  expect(svg).toContain('<circle');
  expect(svg).not.toMatch(/text|Words/);
});
