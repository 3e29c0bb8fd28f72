import { type Document, isNode, visit } from 'yaml';

/** An example as a text, with a remark above it in the place of those of its own portal. */
export function writeExample(document: Document, remark: string): string {
  visit(document, {
    Node: (_, node) => {
      if (!isNode(node)) return;
      node.comment = null;
      node.commentBefore = null;
    },
  });
  document.comment = null;
  document.commentBefore = ` ${remark}`;
  return document.toString({ lineWidth: 0 });
}
