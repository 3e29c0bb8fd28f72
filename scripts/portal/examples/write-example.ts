import { type Document, isNode, visit } from 'yaml';

/** Example with a single comment at the top. */
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
