import { visit } from 'unist-util-visit';
import type { MdxNode } from './mdx-node.ts';
import { reportChapter } from './report-chapter.ts';

/** Blocks beside which the notes stand that their words lead to. */
const blocks = new Set(['paragraph', 'list', 'blockquote', 'table']);

/** The citations in a block whose notes have not been placed yet. */
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
 * A remark plugin that puts the notes of a report right after the block that leads to them first:
 * beside it on wide screens and on paper, below it on phones. It follows `numberCitations`.
 */
export function placeNotes() {
  return (tree: MdxNode, file: { readonly path?: string }): void => {
    if (reportChapter(file.path)) placeIn(tree, new Set());
  };
}
