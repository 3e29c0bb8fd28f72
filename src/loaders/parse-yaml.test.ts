import { describe, expect, test } from 'vitest';
import { parseYaml, type ValuePath } from './parse-yaml.ts';

const text = `# a head
- id: one
  name:
    az: bir
    tr: "bir"
  list: [1, 2]
  none:

- id: two
  "quoted key": |
    several
    lines
`;

describe('places', () => {
  const { yaml } = parseYaml('f.yaml', text);
  const cases: readonly (readonly [what: string, path: ValuePath, key: boolean, place: string])[] =
    [
      ['a value', [0, 'name', 'az'], false, '4:9'],
      ['a quoted value, at its quote', [0, 'name', 'tr'], false, '5:9'],
      ['the key of a value', [0, 'name', 'az'], true, '4:5'],
      ['an item of a list in brackets', [0, 'list', 1], false, '6:13'],
      ['a group, at its key', [0, 'name'], false, '3:3'],
      ['an empty value, at its key', [0, 'none'], false, '7:3'],
      ['an entry of a list', [1], false, '9:3'],
      ['a text of several lines', [1, 'quoted key'], false, '10:17'],
      ['a missing field, at the group that should hold it', [0, 'name', 'ka'], false, '3:3'],
      ['a missing field of an entry, at the entry', [1, 'name'], false, '9:3'],
      ['what lies deeper than anything', [1, 'name', 'az', 3, 'x'], false, '9:3'],
      ['the whole file, at its first value', [], false, '2:1'],
    ];
  test.each(cases)('%s', (_, path, key, place) => {
    const { line, column } = yaml?.locate(path, key) ?? { line: 0, column: 0 };
    expect(`${line}:${column}`).toBe(place);
  });

  test('lines before the text are counted', () => {
    expect(parseYaml('f.mdx', 'title: x', 4).yaml?.locate(['title'])).toEqual({
      line: 5,
      column: 8,
    });
  });
});

test('plain values stay what YAML 1.2 says they are', () => {
  const { yaml } = parseYaml('f.yaml', 'a: no\nb: 2012-06-30\nc: 012\nd: "1"\ne: ~\nf: 1_000\n');
  expect(yaml?.value).toEqual({ a: 'no', b: '2012-06-30', c: 12, d: '1', e: null, f: '1_000' });
});

test('keys of an object’s prototype are only keys', () => {
  const { yaml } = parseYaml('f.yaml', '__proto__:\n  polluted: yes\n');
  expect(Object.keys(yaml?.value as object)).toEqual(['__proto__']);
  expect('polluted' in {}).toBe(false);
});

test('forty levels are read; brackets that are only text are not levels', () => {
  const levels = (count: number) => `${'['.repeat(count)}x${']'.repeat(count)}\n`;
  expect(parseYaml('f.yaml', levels(40)).problems).toEqual([]);
  expect(parseYaml('f.yaml', levels(41)).problems).toMatchObject([{ code: 'nesting', column: 41 }]);
  const brackets = `a:\n${'  - "half [open"\n'.repeat(100)}b: |\n${'  [{[\n'.repeat(100)}`;
  expect(parseYaml('f.yaml', brackets).problems).toEqual([]);
});

describe('what would exhaust a parser is refused or read within seconds', () => {
  const size = 250_000;
  const fill = (part: string) => part.repeat(Math.floor(size / part.length));
  const cases: Readonly<Record<string, string>> = {
    'opening brackets': fill('['),
    'closing brackets': fill(']'),
    'opening braces': fill('{a: '),
    dashes: fill('- '),
    'question marks': fill('? '),
    colons: fill('a: '),
    commas: `[${fill(',')}`,
    quotes: fill('"'),
    'errors on every line': fill('a: [}\n'),
    documents: fill('---\n'),
    tags: fill('- !x y\n'),
    aliases: `a: &a [x]\nb: [${fill('*a, ')}]`,
    'a bomb of aliases': `a: &a [x]\n${Array.from({ length: 60 }, (_, i) => `${'b'.repeat(i + 1)}: [${'*a, '.repeat(99)}]\n`).join('')}`,
    'different keys': Array.from({ length: size / 10 }, (_, i) => `key${i}: 1\n`).join(''),
    'deepening lines': Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
  };
  test.each(Object.entries(cases))('%s', (_, hostile) => {
    const started = performance.now();
    const { yaml, problems } = parseYaml('f.yaml', hostile);
    expect(performance.now() - started).toBeLessThan(30_000);
    expect(yaml === undefined).toBe(problems.length > 0);
  });
});
