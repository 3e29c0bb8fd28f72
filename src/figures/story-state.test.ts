import { expect, test } from 'vitest';
import { portal } from '../portal/built-portal.ts';
import { viewFigureIn } from '../queries/figures/figure-views.ts';
import { drawScene, pagePaint } from '../charts/tools/svg/draw-scene.ts';
import { boxAround, fadesIn, type StepState } from './story-state.ts';

const viewOf = (id: string) => viewFigureIn(portal, id, '', 'en');

/** Words of a drawing, and whether each is faded. */
function wordsIn(id: string, state: StepState) {
  const { wide, table } = viewOf(id);
  if (!wide || !table) throw new Error(`no drawing of ${id}`);
  const options = { paint: pagePaint, prefix: 'x', meanings: 'series' as const };
  const svg = drawScene(wide, { ...options, fades: fadesIn(state, table) });
  const texts = [...svg.matchAll(/<text([^>]*)>(.*?)<\/text>/g)];
  const isFaded = (attributes = '') => /class="[^"]*\boff\b/.test(attributes);
  return {
    faded: texts.flatMap(([, own, text = '']) => (isFaded(own) ? [text] : [])),
    clear: texts.flatMap(([, own, text = '']) => (isFaded(own) ? [] : [text])),
  };
}

test('a step about a row fades the others', () => {
  const { faded, clear } = wordsIn('regions-top', { rows: ['TR-34'] });
  expect(clear).toContain('İstanbul');
  expect(faded).toContain('Ankara');
  expect(faded).not.toContain('İstanbul');
});

test('a step about a stage or a column fades marks of the others, and no names of rows', () => {
  const { wide, table } = viewOf('regions-top');
  if (!wide || !table) throw new Error('no drawing');
  const fades = fadesIn({ rows: [], column: 'mature' }, table);
  expect(fades({ row: 'TR-06', series: 'mature' })).toBe(false);
  expect(fades({ row: 'TR-06', series: 'idea' })).toBe(true);
  expect(fades({ row: 'TR-06' })).toBe(false);
  const map = viewOf('map-all').table;
  if (!map) throw new Error('no table');
  const ofStage = fadesIn({ rows: [], stage: 'mature' }, map);
  const rowsOf = (id: string) => map.rows.filter(({ stage }) => stage?.id === id);
  expect(rowsOf('mature').some(({ id }) => ofStage({ row: id }))).toBe(false);
  expect(rowsOf('idea').every(({ id }) => ofStage({ row: id }))).toBe(true);
});

test('without anything singled out nothing fades', () => {
  expect(wordsIn('regions-top', { rows: [] }).faded).toEqual([]);
});

test('an enlarged part fits a screen, lies within the drawing, and is around the row', () => {
  const { wide } = viewOf('map-all');
  if (!wide) throw new Error('no drawing');
  for (const row of ['tr-izmir-lojistik', 'tr-odtu-animasyon-oyun']) {
    const box = boxAround(wide, row);
    if (!box) throw new Error('no marks');
    expect(box.height).toBeLessThanOrEqual(box.width * 0.67);
    expect(box.width).toBeLessThan(wide.width / 2);
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(wide.width + 1e-9);
    expect(box.y + box.height).toBeLessThanOrEqual(wide.height + 1e-9);
  }
  const [west, middle] = ['tr-izmir-lojistik', 'tr-odtu-animasyon-oyun'].map((row) =>
    boxAround(wide, row),
  );
  expect(west?.x).toBeLessThan(middle?.x ?? 0);
  expect(boxAround(wide, 'nobody')).toBeUndefined();
});
