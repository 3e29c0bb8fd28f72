import type { MdxNode } from './mdx-node.ts';
import { reportChapter } from './report-chapter.ts';

const parts = new Set(['Section', 'Box']);

const idOf = ({ attributes = [] }: MdxNode) =>
  String(attributes.find(({ name }) => name === 'id')?.value ?? '');

function anchorIn(node: MdxNode, base: string, before = 0): number {
  let count = before;
  for (const child of node.children ?? []) {
    if (child.type === 'paragraph') {
      count += 1;
      child.data = { ...child.data, hProperties: { id: `${base}-p${count}` } };
    } else if (parts.has(child.name ?? '')) anchorIn(child, idOf(child));
    else if (child.name === 'Notice') count = anchorIn(child, base, count);
  }
  return count;
}

/**
 * Remark plugin: give every paragraph of a report an id for citations, the same in all languages: that of its
 * section (or chapter, before the first section), and its number there.
 */
export function anchorParagraphs() {
  return (tree: MdxNode, file: { readonly path?: string }): void => {
    const chapter = reportChapter(file.path);
    if (chapter) anchorIn(tree, chapter);
  };
}
