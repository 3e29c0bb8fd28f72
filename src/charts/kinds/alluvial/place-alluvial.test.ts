import { describe, expect, test } from 'vitest';
import { chartContext, goldenSvg, longLabels } from '../../../../workshop/testing/chart-samples.ts';
import { unreadable } from '../../../../workshop/testing/scene-text.ts';
import type { PathMark, RectMark } from '../../tools/model/scene.ts';
import { type AlluvialData, placeAlluvial } from './place-alluvial.ts';
import { fourSigns } from '../../../../workshop/testing/stages.ts';

const data: AlluvialData = {
  heads: ['2023', '2024'],
  starts: [
    { id: 'mature', label: 'Mature', text: '2', stage: fourSigns('mature') },
    { id: 'idea', label: 'Idea', text: '6', stage: fourSigns('idea') },
    { id: 'new', label: 'New', text: '3' },
  ],
  ends: [
    { id: 'mature', label: 'Mature', text: '3', stage: fourSigns('mature') },
    { id: 'idea', label: 'Idea', text: '5', stage: fourSigns('idea') },
    {
      id: 'not-reported',
      label: 'Stage not reported',
      text: '1',
      stage: fourSigns('not-reported'),
    },
    { id: 'merged', label: 'Merged', text: '1' },
    { id: 'not-returned', label: 'No return', text: '1', unknown: true },
  ],
  flows: [
    { from: 'mature', to: 'mature', count: 2 },
    { from: 'idea', to: 'mature', count: 1 },
    { from: 'idea', to: 'idea', count: 2 },
    { from: 'idea', to: 'not-reported', count: 1 },
    { from: 'idea', to: 'merged', count: 1 },
    { from: 'idea', to: 'not-returned', count: 1 },
    { from: 'new', to: 'idea', count: 3 },
  ],
};
const contexts = [chartContext(760), chartContext(320)];

describe.each(contexts)('$width units wide', (context) => {
  const { marks, width } = placeAlluvial(data, context);
  const bars = marks.filter((mark): mark is RectMark => mark.type === 'rect');
  const bands = marks.filter((mark): mark is PathMark => mark.type === 'path');

  test('bars are as long as their groups are large, at both times', () => {
    const lengths = bars.map((bar) => Math.round(bar.height + (bar.texture ? 1 : 0)));
    const unit = (lengths[0] as number) / 2;
    expect(lengths).toEqual([2, 6, 3, 3, 5, 1, 1, 1].map((count) => count * unit));
  });

  test('what moved has the colour of where it went, what stayed is quiet, what is unknown hatched', () => {
    const looks = bands.map(
      ({ row, series, fill, texture }) => `${row} > ${series}: ${texture ?? fill}`,
    );
    expect(looks.toSorted()).toEqual([
      'idea > idea: land',
      'idea > mature: st-crown',
      'idea > merged: line',
      'idea > not-reported: missing',
      'idea > not-returned: missing',
      'mature > mature: land',
      'new > idea: st-ring',
    ]);
    // The grey ones are below.
    expect(bands.slice(0, 2).map(({ fill }) => fill)).toEqual(['land', 'land']);
  });

  test('drawn as reviewed', async () => {
    const name = width === 760 ? 'wide' : 'narrow';
    await expect(goldenSvg(placeAlluvial(data, context))).toMatchFileSnapshot(`golden/${name}.svg`);
  });

  test('long words are wrapped, and none covers another', () => {
    for (const label of Object.values(longLabels)) {
      const long = (nodes: AlluvialData['starts']) => nodes.map((node) => ({ ...node, label }));
      const scene = placeAlluvial(
        { ...data, starts: long(data.starts), ends: long(data.ends) },
        context,
      );
      expect(unreadable(scene, context.measure)).toEqual([]);
    }
  });

  test('hundreds fit, and nothing at all is no fault', () => {
    const many = data.flows.map((flow) => ({ ...flow, count: flow.count * 60 }));
    expect(placeAlluvial({ ...data, flows: many }, context).height).toBeLessThan(520);
    const none = placeAlluvial({ ...data, starts: [], ends: [], flows: [] }, context);
    expect(goldenSvg(none)).not.toMatch(/NaN|Infinity/);
  });
});
