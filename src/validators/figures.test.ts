import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawScene, pagePaint } from '../charts/tools/svg/draw-scene.ts';
import { joinFigureInputs } from '../domain/figures/inputs.ts';
import { createGeography } from '../figures/geography.ts';
import { viewFigure } from '../figures/view-figure.ts';
import { formatProblem } from '../loaders/say-problem.ts';
import { copySample } from '../../workshop/testing/sample-portal.ts';
import { checkDirectory } from './check-directory.ts';

describe('what looks wrong in a figure, but is not', () => {
  let portal = '';
  beforeEach(() => {
    portal = copySample();
  });
  afterEach(() => rmSync(portal, { recursive: true, force: true }));

  /** Problems of the sample after editing one of its figures. */
  function checkChanged(id: string, ...changes: readonly (readonly [from: string, to: string])[]) {
    const file = join(portal, `figures/${id}.yaml`);
    let text = readFileSync(file, 'utf8');
    for (const [from, to] of changes) {
      expect(text).toContain(from);
      text = text.replaceAll(from, to);
    }
    writeFileSync(file, text);
    const checked = checkDirectory(portal);
    return {
      portal: checked.portal,
      lines: checked.problems.map((problem) => formatProblem(problem, 'en')),
    };
  }

  test('markup in words is no markup: it is checked as text, and drawn as text', () => {
    const { portal: read, lines } = checkChanged(
      'gallery-slope',
      ['en: "Whistles:', 'en: "<b>Whistles</b> & <script>alert(1)</script>:'],
      ['en: Teaware', 'en: <img src=x onerror=alert(1)> & tea'],
    );
    expect(lines).toEqual([]);
    const figure = read.figures.find(({ id }) => id === 'gallery-slope');
    if (!figure) throw new Error('no such figure');
    const lands = createGeography({ shapes: [], countries: [], regions: [], site: {} });
    const inputs = joinFigureInputs(read, '2024');
    const view = viewFigure(figure.id, figure.data, inputs, lands('en'), 'en');
    expect(view.title).toContain('<b>Whistles</b> & <script>alert(1)</script>:');
    expect(view.wide).toBeDefined();
    const drawn = view.wide && drawScene(view.wide, { paint: pagePaint, prefix: 'f' });
    expect(drawn).toContain('&lt;img');
    expect(drawn).not.toContain('<img');
  });

  test('a group of regions that parts the sectors', () => {
    const { lines } = checkChanged('gallery-query-sectors', ['split: stage', 'regionGroup: ferry']);
    expect(lines).toEqual([]);
  });

  test('levels that no value has, and means that lie between two of them', () => {
    const { lines } = checkChanged(
      'gallery-heat-levels',
      ['- value: 3', '- value: 4'],
      ['        - 3\n', '        - 2.5\n'],
    );
    expect(lines).toEqual([]);
  });

  test('words and absences instead of numbers and times', () => {
    const { lines } = checkChanged('gallery-timeline-quarters', [
      'missing: not-reported',
      'words: { az: yazda, tr: ilkbaharda, ka: გაზაფხულზე, en: in spring }',
    ]);
    expect(lines).toEqual([]);
  });

  test('a brace in straight quotes, a plural, and a plain number', () => {
    const { lines } = checkChanged('gallery-slope', [
      'en: "Whistles: {whistles} firms',
      `en: "'{'{num_whistles}'}' {num_n, plural, one {# sector} other {# sectors}}: {whistles} firms`,
    ]);
    expect(lines).toEqual([]);
  });

  test('a portal that has no row yet of what its maps count', () => {
    const { lines } = checkChanged('gallery-query-clusters', [
      '  name: clusters\n  country: XX',
      '  name: clusters\n  country: XX\n  stages: [mature]',
    ]);
    expect(lines).toEqual([]);
  });
});
