import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

/** A part of a Markdown text as the parser gives it, as far as it is looked at here. */
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

/** The tree of a Markdown text. */
export function parseDoc(text: string): DocNode {
  return parser.parse(text);
}

/** The words of a part, without their marks. */
export function wordsOf({ value, children = [] }: DocNode): string {
  return value ?? children.map(wordsOf).join('');
}

/** Where a part begins and ends in the text. */
export function spanOf({ position }: DocNode): readonly [start: number, end: number] {
  const start = position?.start.offset;
  const end = position?.end.offset;
  if (start === undefined || end === undefined) throw new Error('expected a part with its place');
  return [start, end];
}

/** Calls a function with a part and all that stand in it. */
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
