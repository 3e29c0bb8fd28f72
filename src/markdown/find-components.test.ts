import { expect, test } from 'vitest';
import { findComponents, findSections } from './find-components.ts';

test('components are found in order, with attributes in either kind of quotes, over several lines', () => {
  const body = `<Section id="a" title='The "first"'>\n\nText.\n\n</Section>\n<Section\n  id="b"\n  title="Second"\n>`;
  expect(findComponents(body, 'Section')).toEqual([
    { id: 'a', title: 'The "first"' },
    { id: 'b', title: 'Second' },
  ]);
});

test('an angle bracket, an equals sign or another tag in quotes ends nothing', () => {
  const body = `<Section id="x" title="a > b, n='1' and <Cite />"> <Cite source="s" lines="1" />`;
  expect(findComponents(body, 'Section')).toEqual([
    { id: 'x', title: `a > b, n='1' and <Cite />` },
  ]);
  expect(findComponents(body, 'Cite')).toEqual([{ source: 's', lines: '1' }]);
});

test('a name is the whole name, and nothing that an object has by itself', () => {
  expect(findComponents('<Citation source="s" /> <Cite2 /> <cite>x</cite>', 'Cite')).toEqual([]);
  expect(findComponents('<Section id="a">', 'constructor')).toEqual([]);
});

test('what stands in code or after a backslash is no component', () => {
  const body = [
    'Write `<Cite source="code" />` or \\<Cite source="escaped" />.',
    '```mdx\n<Cite source="block" />\n\n<Cite source="block" />\n```',
    'One \\` sign, <Cite source="kept" />, and one ` more.',
    'Another ` sign, <Cite source="kept-too" />.',
  ].join('\n\n');
  expect(findComponents(body, 'Cite')).toEqual([{ source: 'kept' }, { source: 'kept-too' }]);
});

test('a tag that never ends takes no time', () => {
  const started = performance.now();
  expect(findComponents(`<Cite ${'a="b" '.repeat(3000)}`, 'Cite')).toEqual([]);
  expect(findComponents('`'.repeat(3000), 'Cite')).toEqual([]);
  expect(performance.now() - started).toBeLessThan(30_000);
});

test('a section knows in how many others it stands', () => {
  const body = [
    '<Section id="a" title="A">\n\n<Section id="b" title="B">\n\n<Cite source="s" />\n\n</Section>',
    '`</Section>`\n\n<Section id="c" title="C">\n\n</Section>\n\n</Section>',
    '<Section id="d" title="D">\n\n</Section>',
  ].join('\n\n');
  expect(findSections(body).map(({ id, level }) => [id, level])).toEqual([
    ['a', 2],
    ['b', 3],
    ['c', 3],
    ['d', 2],
  ]);
});
