import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

export interface DocNode {
  readonly type: string;
  readonly value?: string;
  readonly url?: string;
  readonly alt?: string | null;
  readonly depth?: number;
  readonly children?: readonly DocNode[];
  readonly position?: { readonly start: Place; readonly end: Place };
}

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

const parser = unified().use(remarkParse).use(remarkGfm);

/** Parse a Markdown text. */
export function parseDoc(text: string): DocNode {
  return parser.parse(text);
}

/** Text without markup. */
export function wordsOf({ value, children = [] }: DocNode): string {
  return value ?? children.map(wordsOf).join('');
}

/** Start and end in the text. */
export function spanOf({ position }: DocNode): readonly [start: number, end: number] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('expected a part with its place');
  return [start, end];
}

/** Call a function with a node and all its descendants. */
export function walkDoc(node: DocNode, visit: (node: DocNode, parent?: DocNode) => void): void {
  visit(node);
  const walk = (parent: DocNode): void => {
    for (const child of parent.children ?? []) {
      visit(child, parent);
      walk(child);
    }
  };
  walk(node);
}
