import type { MdxNode } from './mdx-node.ts';
import { reportChapter } from './report-chapter.ts';

function levelIn(node: MdxNode, level: number): void {
  for (const child of node.children ?? []) {
    const isSection = child.name === 'Section';
    if (isSection && level > 2) {
      const value = String(Math.min(level, 4));
      child.attributes?.push({ type: 'mdxJsxAttribute', name: 'level', value });
    }
    levelIn(child, isSection ? level + 1 : level);
  }
}

/** Remark plugin: lower the heading level of nested sections. */
export function levelSections() {
  return (tree: MdxNode, file: { readonly path?: string }): void => {
    if (!reportChapter(file.path)) levelIn(tree, 2);
  };
}
