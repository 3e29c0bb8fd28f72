import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { splitHead } from '../prose-head.ts';
import { readText } from '../read-text.ts';

/** A piece of prose that stands by itself. */
export interface ProseBlock {
  readonly kind: 'heading' | 'paragraph' | 'item' | 'cell';
  /** Id of the section in which it stands; none before the first one. */
  readonly section?: string;
  /** The item of its list or the row of its table, counted from 1; the head is a row. */
  readonly row?: number;
  /** Is it an item of a numbered list? */
  readonly numbered?: true;
  /** Words only: no citation, address, code or mark-up. */
  readonly text: string;
}

interface ProseNode {
  readonly type: string;
  readonly value?: string;
  readonly name?: string | null;
  readonly ordered?: boolean | null;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
  readonly children?: readonly ProseNode[];
}

/** What a block has from the parts around it. */
type Place = Partial<Omit<ProseBlock, 'text'>>;

const processor = unified().use(remarkParse).use(remarkMdx).use(remarkGfm);

/** Stands for a citation until it goes, with the space before it. */
const trace = '\ue000';
/** Stands for the words that a link takes from another entry. */
const elsewhere = '0';

function spell(node: ProseNode): string {
  if (node.type === 'text') return node.value ?? '';
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode' || node.type === 'code') return '';
  if (node.type === 'mdxJsxTextElement') return node.name === 'Cite' ? trace : elsewhere;
  return (node.children ?? []).map(spell).join('');
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

function readNode(node: ProseNode, place: Place): ProseBlock[] {
  const inside = (around: Place) => (node.children ?? []).flatMap((part) => readNode(part, around));
  const block = (kind: ProseBlock['kind'], text: string): ProseBlock[] =>
    text === '' ? [] : [{ kind, ...place, text } as ProseBlock];
  switch (node.type) {
    case 'heading':
      return block('heading', tidy(spell(node)));
    case 'paragraph':
      return block(place.kind ?? 'paragraph', tidy(spell(node)));
    case 'tableCell':
      return block('cell', tidy(spell(node)));
    case 'list':
    case 'table':
      return (node.children ?? []).flatMap((part, index) =>
        readNode(part, { ...place, row: index + 1, ...(node.ordered ? { numbered: true } : {}) }),
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

/** Takes the body of a prose file apart, in the order of reading. */
export function readBlocks(body: string): ProseBlock[] {
  return readNode(processor.parse(body), {});
}

/** The blocks of a prose file of a portal. */
export function readProseFile(directory: string, file: string): ProseBlock[] {
  return readBlocks(splitHead(readText(directory, file).text ?? '')?.body ?? '');
}
