import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseWithPlaces, parseYaml } from './parse-yaml.ts';
import { readPlainYaml } from './plain-yaml.ts';

const root = resolve(import.meta.dirname, '../..');

/** All YAML files of a folder, with normalised line ends. */
const textsIn = (folder: string) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8').replaceAll('\r\n', '\n'));

/** The plain reader and the parser agree, in value and order, without a fault. */
function expectSame(text: string): void {
  const value = readPlainYaml(text);
  if (value === undefined) return;
  const { yaml, problems } = parseWithPlaces('f.yaml', text);
  expect({ text, problems }).toEqual({ text, problems: [] });
  expect({ text, value }).toStrictEqual({ text, value: yaml?.value });
  expect(JSON.stringify(value)).toBe(JSON.stringify(yaml?.value));
}

const shipped = textsIn('src/content');
const sample = textsIn('examples/sample-region');
const faulty = [...textsIn('tests/broken'), ...textsIn('tests/warned')];

test('files of the portals and broken ones are read as the parser reads them', () => {
  // Most of the shipped ones are alike, and the parser is slow.
  const some = shipped.filter((_, n) => n % 5 === 0);
  for (const text of [...some, ...sample, ...faulty]) expectSame(text);
});

test('nearly every file of the portals is plain', () => {
  const plain = [...shipped, ...sample].filter((text) => readPlainYaml(text) !== undefined);
  expect(plain.length).toBeGreaterThan(0.98 * (shipped.length + sample.length));
});

describe('forms', () => {
  const plain: readonly (readonly [what: string, text: string, value: unknown])[] = [
    ['fields within fields', 'a:\n  b:\n    c: x\n  d: y\n', { a: { b: { c: 'x' }, d: 'y' } }],
    ['a list of groups', '- id: one\n  n: 1\n- id: two\n', [{ id: 'one', n: 1 }, { id: 'two' }]],
    ['a list in the column of its field', 'a:\n- x\n- y\nb: z\n', { a: ['x', 'y'], b: 'z' }],
    ['lists in a list', '- - x\n  - y\n- - z\n', [['x', 'y'], ['z']]],
    ['a dash above its group', '-\n  a: x\n', [{ a: 'x' }]],
    ['nothing', 'a:\nb: ~\nc: null\nd:\n', { a: null, b: null, c: null, d: null }],
    ['numbers', 'a: 012\nb: -3.50\nc: +7\nd: .5\ne: 1.\n', { a: 12, b: -3.5, c: 7, d: 0.5, e: 1 }],
    [
      'texts that are numbers elsewhere',
      'a: 1_000\nb: 2012-06-30\nc: 0b1\nd: 1,5\ne: 12:30\n',
      { a: '1_000', b: '2012-06-30', c: '0b1', d: '1,5', e: '12:30' },
    ],
    [
      'truths, and words that are none',
      'a: true\nb: False\nc: no\n',
      { a: true, b: false, c: 'no' },
    ],
    [
      'quotation marks',
      `a: "1"\nb: 'it''s'\nc: ""\n"d": ''\n`,
      { a: '1', b: "it's", c: '', d: '' },
    ],
    ['brackets', 'a: [x, 1, "y, z", [true]]\nb: []\n', { a: ['x', 1, 'y, z', [true]], b: [] }],
    ['braces', "a: { az: x, tr: 'y' }\nb: {}\n", { a: { az: 'x', tr: 'y' }, b: {} }],
    ['a text of several lines', 'a: one\n  two\n  three\nb: x\n', { a: 'one two three', b: 'x' }],
    ['the same in quotation marks', 'a: "one:\n  two"\nb: x\n', { a: 'one: two', b: 'x' }],
    [
      'comments',
      '# head\na: x # y\n\n  # z\nb: [1] # "\nc: x#y\n# end',
      { a: 'x', b: [1], c: 'x#y' },
    ],
    [
      'signs within a text',
      'a: b:c, [d] {e} - ? ! & * | > % @\n',
      { a: 'b:c, [d] {e} - ? ! & * | > % @' },
    ],
  ];
  test.each(plain)('%s', (_, text, value) => {
    expect(readPlainYaml(text)).toStrictEqual(value);
    expectSame(text);
  });

  const left: readonly (readonly [what: string, text: string])[] = [
    ['a field twice', 'a: 1\na: 2\n'],
    ['a name that is no text', 'true: 1\n'],
    ['a number for a name', '1: x\n'],
    ['a field of every object', '__proto__:\n  x: 1\n'],
    ['an anchor', 'a: &b x\n'],
    ['an alias', 'a: *b\n'],
    ['a tag', 'a: !!str 1\n'],
    ['an escape', 'a: "x\\ny"\n'],
    ['a block of text', 'a: |\n  x\n'],
    ['a second document', 'a: x\n---\nb: y\n'],
    ['a directive', '%YAML 1.1\n---\na: x\n'],
    ['a tab', 'a:\tx\n'],
    ['a return', 'a: x\r'],
    ['brackets over lines', 'a: [x,\n  y]\n'],
    ['a second colon', 'a: b: c\n'],
    ['an open quotation mark', 'a: "x\nb: y\n'],
    ['words behind a quotation', 'a: "x" y\n'],
    ['a line too far to the right', 'a: "x"\n  b: y\n'],
    ['a line too far to the left', '  a: x\nb: y\n'],
    ['a text alone', 'x\n'],
    ['only a comment', '# x\n'],
    ['a text that goes on behind a comment', 'a: x # y\n  z\n'],
    ['a text that goes on behind an empty line', 'a: x\n\n  z\n'],
    ['forty-one levels', `${'- '.repeat(41)}x\n`],
  ];
  test.each(left)('%s is left to the parser', (_, text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });
});

test('what is read plainly has its places all the same', () => {
  const text = '# head\n- id: one\n  name: { az: bir }\n';
  const [own, placed] = [parseYaml('f.yaml', text, 3), parseWithPlaces('f.yaml', text, 3)];
  for (const path of [[], [0], [0, 'name'], [0, 'name', 'az'], [0, 'none']]) {
    expect(own.yaml?.locate(path)).toEqual(placed.yaml?.locate(path));
    expect(own.yaml?.locate(path, true)).toEqual(placed.yaml?.locate(path, true));
  }
});

/** Pieces of YAML, to be combined in ambiguous ways. */
const piece = fc.constantFrom(
  ...['\n', '\n  ', '\n    ', ' ', '  ', '- ', '-', ': ', ':', '# ', ' #', '#', '"', "'", "''"],
  ...[
    '[',
    ']',
    '{',
    '}',
    ',',
    ', ',
    '|',
    '>',
    '&a',
    '*a',
    '!t',
    '?',
    '? ',
    '%',
    '@',
    '`',
    '\\',
    '\t',
  ],
  ...['a', 'b: ', 'a:', '\na: ', '\n- ', '\n  - ', '1', '-1', '0x1F', '0o17', '1e3', '.5', '+.inf'],
  ...[
    'null',
    '~',
    'true',
    'No',
    '---',
    '...',
    '<<: ',
    '=',
    '\u00a0',
    '\u0085',
    '\u2028',
    'ə',
    '[]',
    '{}',
  ],
  ...['a: [', 'a: { b: ', '"c": ', "'c': ", '1.', '08', '-0', '\n\n', ' \n', '\n# c\n'],
);

test('texts of any pieces are read as the parser reads them, or left to it', () => {
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 14 }), (pieces) =>
      expectSame(pieces.join('')),
    ),
    { numRuns: 4000 },
  );
});

test('so are files of the portals in which something was replaced', () => {
  const short = [...shipped, ...sample].filter((text) => text.length < 3000);
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    gone: fc.nat({ max: 12 }),
    put: fc.array(piece, { maxLength: 3 }),
  });
  fc.assert(
    fc.property(
      fc.constantFrom(...short),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (text, changes) => {
        const changed = changes.reduce((whole, { at, gone, put }) => {
          const place = Math.floor(at * whole.length);
          return whole.slice(0, place) + put.join('') + whole.slice(place + gone);
        }, text);
        expectSame(changed);
      },
    ),
    { numRuns: 1500 },
  );
});
