import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitHead } from '../prose-head.ts';
import { readText } from '../read-text.ts';

export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Id of its section; undefined before the first one. */
  readonly section?: string;
  /** List item or table row, from 1; the head is a row. */
  readonly row?: number;
  /** Set for an item of a numbered list. */
  readonly numbered?: true;
  /** Without citations, addresses, mark-up, and code unless requested. */
  readonly text: string;
}

export interface ReadingOptions {
  /** Include code, for comparing every word. */
  readonly code?: boolean;
}

interface ProseNode {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly ordered?: boolean | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly ProseNode[];
}

/** What a block inherits from its parents. */
type Place = Partial<Omit<ProseBlock, 'text'>>;

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Citation, removed later with the space before it. */
const trace = '\ue000';
/** Words that a link takes from another entry. */
const elsewhere = '0';

/** Parts with prose. On the same line they are parsed into a paragraph. */
const isHolder = ({ type, name }: ProseNode) =>
  type === 'mdxJsxTextElement' && (name === 'Notice' || name === 'Section');

function spell(node: ProseNode, { code = false }: ReadingOptions): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode') return code ? (node.value ?? '') : '';
  if (node.type === 'mdxJsxTextElement' && !isHolder(node)) {
    return node.name === 'Cite' ? trace : elsewhere;
  }
  return (node.children ?? []).map((part) => spell(part, { code })).join('');
}

const tidy = (text: string) =>
  text
    .replace(/\n/g, ' ')
    .replace(/( *\ue000)+/g, '')
    .trim();

const attributeOf = ({ attributes = [] }: ProseNode, name: string) => {
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/** Runs of words, and holders as if on separate lines. */
function splitParagraph({ children = [] }: ProseNode): ProseNode[] {
  const parts: ProseNode[] = [];
  let words: ProseNode[] = [];
  const closeWords = () => {
    if (words.length > 0) parts.push({ type: 'paragraph', children: words });
    words = [];
  };
  for (const child of children) {
    if (!isHolder(child)) {
      words.push(child);
      continue;
    }
    closeWords();
    const inner: ProseNode = { type: 'paragraph', children: child.children ?? [] };
    parts.push({ ...child, type: 'mdxJsxFlowElement', children: [inner] });
  }
  closeWords();
  return parts;
}

function readNode(node: ProseNode, place: Place, options: ReadingOptions): ProseBlock[] {
  const read = (part: ProseNode, around: Place) => readNode(part, around, options);
  const inside = (around: Place) => (node.children ?? []).flatMap((part) => read(part, around));
  const block = (kind: ProseBlock['kind'], text = tidy(spell(node, options))): ProseBlock[] =>
    text === '' ? [] : [{ kind, ...place, text } as ProseBlock];
  switch (node.type) {
    case 'heading':
      return block('heading');
    case 'paragraph':
      if (node.children?.some(isHolder)) {
        return splitParagraph(node).flatMap((part) => read(part, place));
      }
      return block(place.kind ?? 'paragraph');
    case 'code':
      return options.code ? block('paragraph', tidy(node.value ?? '')) : [];
    case 'tableCell':
      return block('cell');
    case 'list':
    case 'table':
      return (node.children ?? []).flatMap((part, index) =>
        read(part, { ...place, row: index + 1, ...(node.ordered ? { numbered: true } : {}) }),
      );
    case 'listItem':
      return inside({ ...place, kind: 'item' });
    case 'mdxJsxFlowElement':
      if (node.name !== 'Section') return inside(place);
      place = { section: attributeOf(node, 'id') };
      return [...block('heading', attributeOf(node, 'title')), ...inside(place)];
    default:
      return inside(place);
  }
}

/** Split a prose body into blocks, in reading order. */
export function readBlocks(body: string, options: ReadingOptions = {}): ProseBlock[] {
  return readNode(processor.parse(body), {}, options);
}

/** Blocks of a prose file. */
export function readProseFile(
  directory: string,
  file: string,
  options: ReadingOptions = {},
): ProseBlock[] {
  return readBlocks(splitHead(readText(directory, file).text ?? '')?.body ?? '', options);
}
