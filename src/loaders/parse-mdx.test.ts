import { describe, expect, test } from 'vitest';
import { hashProse } from '../markdown/prose-hash.ts';
import { parseMdx } from './parse-mdx.ts';

const file = (body: string) => `---\ntitle: T\n---\n\n${body}\n`;
const codes = (body: string) =>
  parseMdx('f.mdx', file(body)).problems.map(
    ({ code, line, column }) => `${code} ${line}:${column}`,
  );

test('a text gives its head, links and sections with their places in the file', () => {
  const { prose, problems } = parseMdx(
    'f.mdx',
    file(
      '<Section id="one" title="T">\n\nSee [x](/map/) and [y](https://example.org/).\n\n</Section>',
    ),
  );
  expect(problems).toEqual([]);
  expect(prose?.head.value).toEqual({ title: 'T' });
  expect(prose?.sections).toEqual([{ id: 'one', line: 5, column: 10 }]);
  expect(prose?.links).toEqual([
    { url: '/map/', line: 7, column: 5 },
    { url: 'https://example.org/', line: 7, column: 20 },
  ]);
});

test('tables, lists, code and escaped signs are prose like any other', () => {
  const body = [
    '| a | b |\n|---|---|\n| 1 | 2 |',
    '1. one\n   - two',
    '`{code} <script>` and \\{ braces \\} and \\< a sign',
    '```js\nimport x from "y"\n{1 + 1}\n<script>alert(1)</script>\n```',
    '<Notice kind="missing">\nNot reported.\n</Notice>',
  ];
  expect(codes(body.join('\n\n'))).toEqual([]);
});

test('whatever could run is refused in every place where it can stand', () => {
  expect(codes('## {1}\n\n- {2}\n\n> {3}\n\n| {4} |\n|---|\n\n**{5}**')).toEqual([
    'expression 5:4',
    'expression 7:3',
    'expression 9:3',
    'expression 11:3',
    'expression 14:3',
  ]);
  expect(
    codes(
      '[<b>x</b>](/map/)\n\n<Section id="a" title="T">\n<a href="javascript:x">y</a>\n</Section>',
    ),
  ).toEqual(['component 5:2', 'component 8:1']);
});

test('the version of a text does not depend on line ends or the space around it', () => {
  const text = 'One line.\n\nAnother.\n';
  expect(hashProse(text.replaceAll('\n', '\r\n'))).toBe(hashProse(text));
  expect(hashProse(`\n${text}\n`)).toBe(hashProse(text));
  expect(hashProse(text.replace('One', 'A'))).not.toBe(hashProse(text));
});

describe('what would keep the parser busy for minutes is refused at once', () => {
  const cases: Readonly<Record<string, string>> = {
    'lists in lists': '1. '.repeat(60_000),
    'quotations in quotations': '> '.repeat(60_000),
    'brackets in brackets': `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  };
  test.each(Object.entries(cases))('%s', (_, body) => {
    const started = performance.now();
    expect(codes(body)).toHaveLength(1);
    expect(performance.now() - started).toBeLessThan(30_000);
  });
});

test('what a component would not show, or show without its number, is refused', () => {
  expect(codes('Word <Cite source="a" /> and **<Ref id="concepts/x" />**.')).toEqual([]);
  expect(codes('| <Cite source="a" /> |\n|---|')).toEqual([]);
  expect(codes('Word\n<Cite source="a" />.')).toEqual([]);
  expect(codes('Word\n<Cite source="a" />\nword')).toEqual(['component 6:1']);
  expect(codes('- <Ref id="concepts/x" />')).toEqual(['component 5:3']);
  expect(codes('<Ref id="concepts/x">y</Ref>, z')).toEqual(['component 5:1']);
  expect(codes('[a *<Ref id="concepts/x" />*](/map/)')).toEqual(['component 5:5']);
  expect(codes('### A <Cite source="a" />')).toEqual(['component 5:7']);
});

test('an attribute holds signs as they are read', () => {
  expect(codes('<Section id="a" title="R&D; a & b">\n\nx\n\n</Section>')).toEqual([]);
  expect(codes('<Section id="a" title="R&amp;D">\n\nx\n\n</Section>')).toEqual(['attribute 5:17']);
  expect(codes('a <Cite source="a" lines="&#49;" />')).toEqual(['attribute 5:20']);
});

test('footnotes, first headings and lists with boxes are not prose', () => {
  expect(codes('# A\n\nB[^n]\n\n[^n]: C\n\n- [ ] D')).toEqual([
    'heading 5:1',
    'footnote 7:2',
    'footnote 9:1',
    'task-list 11:1',
  ]);
});
