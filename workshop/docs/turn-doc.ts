import { type DocNode, spanOf, walkDoc, wordsOf } from './doc-tree.ts';
import { type DocHeading, listHeadings } from './doc-headings.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface TurnedDoc {
  readonly title: string;
  readonly lead: string;
  /** Whether it is an unreviewed translation. */
  readonly isDraft: boolean;
  readonly body: string;
}

export interface Turning {
  readonly sectionId: (heading: DocHeading, index: number) => string;
  /** Undefined for a file without a page. */
  readonly linkTo: (url: string) => string | undefined;
}

/** Neither quotes nor entities are allowed. */
const attribute = (text: string) =>
  text.includes('"') ? `'${text.replaceAll("'", '’')}'` : `"${text}"`;

/** Whether it is a line of links to other languages, which the site has already. */
const isLanguages = ({ type, children = [] }: DocNode): boolean =>
  type === 'paragraph' &&
  children.some((child) => child.type === 'link') &&
  children.every((child) =>
    child.type === 'link'
      ? /^[a-z]{2}\.md$/.test(child.url ?? '')
      : child.type === 'text' && /^[\s·]*$/.test(child.value ?? ''),
  );

/** Whether it is the remark, in italics, that the text is a draft, which the site adds itself. */
const isDraftRemark = ({ type, children = [] }: DocNode): boolean =>
  type === 'paragraph' && children.length === 1 && children[0]?.type === 'emphasis';

const isPicture = ({ type, children = [] }: DocNode): boolean =>
  type === 'paragraph' && children.length === 1 && children[0]?.type === 'image';

/** Whether it can be the lead, shown as plain text. */
const isPlain = ({ type, children = [] }: DocNode): boolean =>
  type === 'paragraph' && children.every((child) => ['text', 'inlineCode'].includes(child.type));

/** Edits of links, and of characters that are special on the site. */
function editWords(tree: DocNode, source: string, linkTo: Turning['linkTo']): Edit[] {
  const edits: Edit[] = [];
  walkDoc(tree, (node) => {
    if (node.type === 'text') {
      const [start, end] = spanOf(node);
      for (const { index } of source.slice(start, end).matchAll(/(?<!\\)[{<]/g)) {
        edits.push({ start: start + index, end: start + index, text: '\\' });
      }
    }
    if (node.type !== 'link') return;
    const [start, end] = spanOf(node);
    const to = linkTo(node.url ?? '');
    const first = node.children?.[0];
    const last = node.children?.at(-1);
    if (!first || !last) return;
    const [from, till] = [spanOf(first)[0], spanOf(last)[1]];
    const text = to === undefined ? '' : `](${to})`;
    edits.push({ start, end: from, text: to === undefined ? '' : '[' }, { start: till, end, text });
  });
  return edits;
}

/** Each heading begins a section, which ends before the next of its level. */
function editHeadings(headings: readonly DocHeading[], sectionId: Turning['sectionId']): Edit[] {
  let open = 1;
  return headings.map((heading, index) => {
    const { node, depth, title } = heading;
    const [start, end] = spanOf(node);
    if (depth > open + 1) throw new Error(`expected no heading of a lower level, found “${title}”`);
    const ends = '</Section>\n\n'.repeat(Math.max(0, open - depth + 1));
    open = depth;
    const tag = `<Section id=${attribute(sectionId(heading, index))} title=${attribute(title)}>`;
    return { start, end, text: `${ends}${tag}` };
  });
}

/** Of nested edits only the outer count. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  let at = 0;
  let text = '';
  for (const edit of edits.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (edit.start < at) continue;
    text += source.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return text + source.slice(at);
}

/**
 * Convert a text for the site: the same words, with sections for headings, and links within the site.
 * @param name of the file in error messages
 * @throws Error for a text without a title, or without a first paragraph of plain text, its lead
 */
export function turnDoc(name: string, source: string, tree: DocNode, turning: Turning): TurnedDoc {
  const parts = tree.children ?? [];
  const head = parts[0];
  if (head?.type !== 'heading' || head.depth !== 1) {
    throw new Error(`${name}: expected a title with one # in the first line`);
  }
  const passed = parts.slice(1).filter((part) => isLanguages(part) || isDraftRemark(part));
  const lead = parts.slice(1).find((part) => !passed.includes(part));
  if (!lead || !isPlain(lead)) {
    const line = lead?.position?.start.line ?? 1;
    throw new Error(`${name}:${line}: expected a first paragraph without links, which is the lead`);
  }
  const headings = listHeadings(tree);
  const gone = [head, lead, ...passed, ...parts.filter(isPicture)].map((part) => {
    const [start, end] = spanOf(part);
    return { start, end, text: '' };
  });
  const edits = [
    ...gone,
    ...editHeadings(headings, turning.sectionId),
    ...editWords(tree, source, turning.linkTo),
  ];
  const ends = '\n\n</Section>'.repeat(
    headings.length === 0 ? 0 : (headings.at(-1)?.depth ?? 1) - 1,
  );
  return {
    title: wordsOf(head),
    lead: wordsOf(lead).replace(/\s+/g, ' '),
    isDraft: passed.some(isDraftRemark),
    body: `${applyEdits(source, edits).trim()}${ends}\n`,
  };
}
