import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { mergeYaml } from './merge-yaml.ts';

const text = `# The head of the file.
id: tea # its id
name:
  az: Çay
  en: "Tea" # quoted

# Where it stands.
sources:
  - source: one
    lines: '1-2' # as printed
  # the second one
  - source: two

  - source: three
tags: [hot, 'wet']
place: { x: 1, y: 2 }
about: >-
  Two lines
  in one.
year: '2012'
`;

interface Tea {
  id?: string;
  name: Record<string, string>;
  sources: { source: string; lines?: string }[];
  tags?: string[];
  place: Record<string, unknown>;
  about: string;
  year: unknown;
  note?: string;
}

function merge(change: (tea: Tea) => void, placeOf?: (item: unknown) => number | undefined) {
  const tea = parse(text) as Tea;
  change(tea);
  const merged = mergeYaml(text, tea, placeOf);
  expect(parse(merged)).toEqual(tea);
  const was = text.split('\n');
  const now = merged.split('\n');
  return {
    gone: was.filter((line) => !now.includes(line)),
    come: now.filter((line) => !was.includes(line)),
    merged,
  };
}

test('what says the same is the same text', () => {
  expect(mergeYaml(text, parse(text))).toBe(text);
});

describe('one change is one line', () => {
  test('of a word, with its comment, its quotation marks and what must be quoted', () => {
    expect(merge((tea) => Object.assign(tea, { id: 'coffee' })).come).toEqual([
      'id: coffee # its id',
    ]);
    expect(merge((tea) => Object.assign(tea.name, { en: 'No' })).come).toEqual([
      '  en: "No" # quoted',
    ]);
    expect(merge((tea) => Object.assign(tea.name, { az: 'yes: #1' })).come).toEqual([
      `  az: 'yes: #1'`,
    ]);
    expect(merge((tea) => Object.assign(tea, { year: '007' })).come).toEqual([`year: '007'`]);
  });

  test('of a text of several lines', () => {
    expect(merge((tea) => Object.assign(tea, { about: 'One.' }))).toMatchObject({
      gone: ['about: >-', '  Two lines', '  in one.'],
      come: ['about: One.'],
    });
  });

  test('of a value in brackets', () => {
    expect(merge((tea) => Object.assign(tea.place, { y: 'a, b' })).come).toEqual([
      `place: { x: 1, y: 'a, b' }`,
    ]);
    expect(merge((tea) => tea.tags?.push('new')).come).toEqual([`tags: [hot, 'wet', new]`]);
    expect(merge((tea) => Object.assign(tea, { tags: ['wet'] })).come).toEqual([`tags: ['wet']`]);
  });
});

describe('fields', () => {
  test('are added behind those after which they come', () => {
    expect(merge((tea) => Object.assign(tea.name, { ka: 'ჩაი' })).come).toEqual(['  ka: ჩაი']);
    const { id, ...rest } = parse(text) as Tea;
    const merged = mergeYaml(text, { id, note: 'new', ...rest });
    expect(merged).toContain('id: tea # its id\nnote: new\nname:\n');
  });

  test('are taken away with their lines, and the comments above them stay', () => {
    const { gone, come, merged } = merge((tea) => {
      delete tea.id;
    });
    expect([gone, come]).toEqual([['id: tea # its id'], []]);
    expect(merged.startsWith('# The head of the file.\nname:')).toBe(true);
  });

  test('behind a dash too', () => {
    const list = '- id: a # first\n  name: x\n- id: b\n';
    expect(mergeYaml(list, [{ name: 'x' }, { id: 'b' }])).toBe('- name: x\n- id: b\n');
    expect(mergeYaml(list, [{ new: 1, id: 'a', name: 'x' }, { id: 'b' }])).toBe(
      '- new: 1\n  id: a # first\n  name: x\n- id: b\n',
    );
  });

  test('of which none is left stand as an empty group', () => {
    expect(mergeYaml('a: 1\nb:\n  c: 2\nd: 3\n', { a: 1, b: {}, d: 3 })).toBe(
      'a: 1\nb: {}\nd: 3\n',
    );
  });
});

describe('items', () => {
  test('are added, with an empty line where others have one', () => {
    const spaced = '- id: a\n\n- id: b\n';
    expect(mergeYaml(spaced, [{ id: 'a' }, { id: 'b' }, { id: 'c' }])).toBe(
      '- id: a\n\n- id: b\n\n- id: c\n',
    );
    expect(merge((tea) => tea.sources.push({ source: 'four', lines: '4' }))).toMatchObject({
      gone: [],
      come: ['  - source: four', `    lines: '4'`],
    });
  });

  test('are taken away', () => {
    const { gone, come } = merge((tea) => tea.sources.splice(1, 1));
    expect([gone, come]).toEqual([['  - source: two'], []]);
  });

  test('are moved with their comments', () => {
    const { gone, come, merged } = merge((tea) => tea.sources.reverse());
    expect([gone, come]).toEqual([[], []]);
    expect(merged).toContain(`    lines: '1-2' # as printed`);
  });

  test('are known by their places, also where they were moved and changed', () => {
    const list = '- id: a # first\n  n: 1\n- id: b # second\n  n: 2\n';
    const [b, a] = [
      { id: 'b', n: 3 },
      { id: 'a', n: 1 },
    ];
    const merged = mergeYaml(list, [b, a], (item) => (item === b ? 1 : 0));
    expect(parse(merged)).toEqual([b, a]);
    expect(merged).toContain('# second');
  });

  test('all of which went leave an empty list', () => {
    expect(mergeYaml('a:\n  - 1\nb: 2\n', { a: [], b: 2 })).toBe('a: []\nb: 2\n');
    expect(mergeYaml('- 1\n- 2\n', [])).toBe('[]\n');
  });
});

test('a text without a line end at its end takes more lines', () => {
  expect(mergeYaml('a: 1', { a: 1, b: 'x' })).toBe('a: 1\nb: x');
  expect(mergeYaml('a:\n  - 1', { a: [1, 2] })).toBe('a:\n  - 1\n  - 2\n');
});
