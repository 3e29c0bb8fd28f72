import { expect, test } from 'vitest';
import { levelSections } from './level-sections.ts';
import type { MdxNode } from './mdx-node.ts';

const section = (...children: MdxNode[]): MdxNode => ({
  type: 'mdxJsxFlowElement',
  name: 'Section',
  attributes: [],
  children,
});

/** Levels of three nested sections. */
function levelsIn(path: string): unknown[] {
  const inner = section({ type: 'paragraph', children: [] });
  const middle = section(inner);
  const outer = section(middle);
  levelSections()({ type: 'root', children: [outer] }, { path });
  return [outer, middle, inner].map(({ attributes }) => attributes?.[0]?.value);
}

test('a section in another has a heading of a lower level', () => {
  expect(levelsIn('/portal/pages/members/en.mdx')).toEqual([undefined, '3', '4']);
});

test('the sections of a report are as they were', () => {
  expect(levelsIn('/portal/reports/2024/summary/en.mdx')).toEqual([
    undefined,
    undefined,
    undefined,
  ]);
});
