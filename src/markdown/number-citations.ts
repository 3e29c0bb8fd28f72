import { visit } from 'unist-util-visit';
import { listCitations, sameCitation } from './list-citations.ts';
import type { MdxNode } from './mdx-node.ts';

/**
 * A remark plugin that gives every `<Cite>` the number of its note and takes away the space before
 * it: a reader sees a small number after the word, and the sources at the end of the text.
 */
export function numberCitations() {
  return (tree: MdxNode, file: { readonly value: unknown }): void => {
    const citations = listCitations(String(file.value));
    visit(tree, 'mdxJsxTextElement', (node: MdxNode, index: number | undefined, parent) => {
      if (node.name !== 'Cite') return;
      const read = (name: string) =>
        node.attributes?.find((attribute) => attribute.name === name)?.value;
      const source = String(read('source'));
      const lines = read('lines');
      const citation = typeof lines === 'string' ? { source, lines } : { source };
      const number = citations.findIndex((other) => sameCitation(other, citation)) + 1;
      node.attributes?.push({ type: 'mdxJsxAttribute', name: 'n', value: String(number) });
      const siblings = (parent as MdxNode | undefined)?.children ?? [];
      const before = siblings[(index ?? 0) - 1];
      if (before?.type !== 'text') return;
      before.value = before.value?.replace(/\s+$/, '') ?? '';
      // A reader must not take 1 and 2 for 12.
      if (before.value === '' && siblings[(index ?? 0) - 2]?.name === 'Cite') {
        node.attributes?.push({ type: 'mdxJsxAttribute', name: 'after', value: 'note' });
      }
    });
  };
}
