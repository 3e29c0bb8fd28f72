import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import type { MdxNode } from './mdx-node.ts';
import { numberCitations } from './number-citations.ts';

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(numberCitations);

/** The text with its numbers in brackets. */
function read(value: string): string {
  const tree = processor.runSync(processor.parse(value), { value });
  let text = '';
  visit(tree, (node) => {
    const { type, name, value: words, attributes = [] } = node as unknown as MdxNode;
    if (type === 'text') text += words;
    if (name === 'Cite')
      text += `[${attributes.find((attribute) => attribute.name === 'n')?.value}]`;
  });
  return text;
}

test('a number follows its word at once; one place has one number', () => {
  expect(
    read(
      'One <Cite source="a" lines="1" />, two <Cite source="b" /> and three\n<Cite source="a" lines="1" />.',
    ),
  ).toBe('One[1], two[2] and three[1].');
});

test('two numbers after one word, and one in a table, a list and a notice', () => {
  expect(read('Word <Cite source="a" /> <Cite source="b" />.')).toBe('Word[1][2].');
  expect(read('| a |\n| - |\n| b <Cite source="a" lines="2-3" /> |')).toBe('ab[1]');
  expect(read('- x <Cite source="b" />\n- y <Cite source="a" />')).toBe('x[1]y[2]');
  expect(read('<Notice kind="doubt">\n\nOr not <Cite source="a" />.\n\n</Notice>')).toBe(
    'Or not[1].',
  );
});

test('a citation in code takes no number from the others', () => {
  expect(read('`<Cite source="x" />` and <Cite source="a" />')).toBe(' and[1]');
});
