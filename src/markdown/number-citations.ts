import { visit } from 'unist-util-visit';
import { listCitations, sameCitation } from './list-citations.ts';
import type { MdxNode } from './mdx-node.ts';
import { reportChapter } from './report-chapter.ts';

/**
 * Remark plugin: number every `<Cite>` and remove the space before it, so that readers see a small number after
 * the word, and the sources at the end of the text.
 */
export function numberCitations() {
  return (tree: MdxNode, file: { readonly value: unknown; readonly path?: string }): void => {
    const chapter = reportChapter(file.path);
    const citations = listCitations(String(file.value));
    visit(tree, 'mdxJsxTextElement', (node: MdxNode, index: number | undefined, parent) => {
      if (node.name !== 'Cite') return;
      const read = (name: string) =>
        node.attributes?.find((attribute) => attribute.name === name)?.value;
      const source = String(read('source'));
      const lines = read('lines');
      const note = read('note');
      const citation = {
        source,
        ...(typeof lines === 'string' ? { lines } : {}),
        ...(typeof note === 'string' ? { note } : {}),
      };
      const number = citations.findIndex((other) => sameCitation(other, citation)) + 1;
      node.attributes?.push({ type: 'mdxJsxAttribute', name: 'n', value: String(number) });
      if (chapter) {
        node.attributes?.push({ type: 'mdxJsxAttribute', name: 'chapter', value: chapter });
      }
      const siblings = (parent as MdxNode | undefined)?.children ?? [];
      const before = siblings[(index ?? 0) - 1];
      if (before?.type !== 'text') return;
      before.value = before.value?.replace(/\s+$/, '') ?? '';
      // 1 and 2 must not read as 12.
      if (before.value === '' && siblings[(index ?? 0) - 2]?.name === 'Cite') {
        node.attributes?.push({ type: 'mdxJsxAttribute', name: 'after', value: 'note' });
      }
    });
  };
}
