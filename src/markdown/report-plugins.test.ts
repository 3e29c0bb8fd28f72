import { describe, expect, test } from 'vitest';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { anchorParagraphs } from './anchor-paragraphs.ts';
import type { MdxNode } from './mdx-node.ts';
import { numberCitations } from './number-citations.ts';
import { placeNotes } from './place-notes.ts';
import { reportChapter } from './report-chapter.ts';

const text = `First.

Second <Cite source="doc" lines="1" />, and <Cite source="doc" lines="2" note="Beware." />.

<Section id="fieldwork" title="Fieldwork">

Third <Cite source="doc" lines="1" />.

- an item <Cite source="doc" lines="3" />

<Box id="rule" title="The rule">

Fourth.

</Box>

</Section>
`;

/** Output of the plugins for a text at a path. */
function run(path: string): MdxNode {
  const processor = unified().use(remarkParse).use(remarkMdx);
  const tree = processor.parse(text) as unknown as MdxNode;
  const file = { value: text, path };
  numberCitations()(tree, file);
  anchorParagraphs()(tree, file);
  placeNotes()(tree, file);
  return tree;
}

const report = run('/portal/reports/2012/method/ka.mdx');

/** Every node of a name or type. */
function nodes(tree: MdxNode, name: string): MdxNode[] {
  const found: MdxNode[] = [];
  visit(tree, (node: MdxNode) => {
    if (node.name === name || node.type === name) found.push(node);
  });
  return found;
}
const attribute = (node: MdxNode, name: string) =>
  node.attributes?.find((one) => one.name === name)?.value;

describe('a chapter of a report', () => {
  test('is known by its path', () => {
    expect(reportChapter('/x/reports/2012/method/ka.mdx')).toBe('method');
    expect(reportChapter('C:\\x\\reports\\2012\\method\\ka.mdx')).toBe('method');
    expect(reportChapter('/x/pages/about/ka.mdx')).toBeUndefined();
  });

  test('has an id for every paragraph outside lists, by section and number', () => {
    const ids = nodes(report, 'paragraph').map(({ data }) => data?.hProperties?.id);
    expect(ids.filter(Boolean)).toEqual(['method-p1', 'method-p2', 'fieldwork-p1', 'rule-p1']);
  });

  test('has each note once, after the block that leads to it first', () => {
    const blocks = nodes(report, 'Noted').map(({ children = [] }) => [
      children[0]?.type,
      ...nodes(children[1] as MdxNode, 'NoteLine').map((note) => attribute(note, 'n')),
    ]);
    expect(blocks).toEqual([
      ['paragraph', '1', '2'],
      ['list', '3'],
    ]);
  });

  test('names itself in its notes, so that all chapters can stand on one page', () => {
    const notes = [...nodes(report, 'NoteLine'), ...nodes(report, 'Cite')];
    expect(notes.map((note) => attribute(note, 'chapter'))).toEqual(Array(7).fill('method'));
    expect(attribute(nodes(report, 'NoteLine')[1] as MdxNode, 'note')).toBe('Beware.');
  });
});

test('other texts are left as they are', () => {
  const page = run('/portal/pages/about/ka.mdx');
  expect([...nodes(page, 'Noted'), ...nodes(page, 'NoteLine')]).toEqual([]);
  expect(nodes(page, 'paragraph').filter(({ data }) => data)).toEqual([]);
});
