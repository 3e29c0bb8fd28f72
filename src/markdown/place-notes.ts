import { visit } from 'unist-util-visit';
import type { MdxNode } from './mdx-node.ts';
import { reportChapter } from './report-chapter.ts';

/** Blocks next to which notes are placed. */
const blocks = new Set(['paragraph', 'list', 'blockquote', 'table']);

/** Citations in a block whose notes are not placed yet. */
function freshNotes(block: MdxNode, placed: Set<string>): MdxNode[] {
  const notes: MdxNode[] = [];
  visit(block, 'mdxJsxTextElement', (node: MdxNode) => {
    const number = node.attributes?.find(({ name }) => name === 'n')?.value;
    if (node.name !== 'Cite' || placed.has(String(number))) return;
    placed.add(String(number));
    notes.push({
      type: 'mdxJsxFlowElement',
      name: 'NoteLine',
      attributes: (node.attributes ?? []).filter(({ name }) => name !== 'after'),
      children: [],
    });
  });
  return notes;
}

function placeIn(node: MdxNode, placed: Set<string>): void {
  node.children = (node.children ?? []).map((child): MdxNode => {
    if (!blocks.has(child.type)) {
      placeIn(child, placed);
      return child;
    }
    const notes = freshNotes(child, placed);
    if (notes.length === 0) return child;
    const beside = { type: 'mdxJsxFlowElement', name: 'Beside', attributes: [], children: notes };
    return { type: 'mdxJsxFlowElement', name: 'Noted', attributes: [], children: [child, beside] };
  });
}

/**
 * Remark plugin: put each note of a report after the first block that cites it: next to it on wide screens and
 * paper, below on phones. Runs after `numberCitations`.
 */
export function placeNotes() {
  return (tree: MdxNode, file: { readonly path?: string }): void => {
    if (reportChapter(file.path)) placeIn(tree, new Set());
  };
}
