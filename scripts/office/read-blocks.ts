import { findElement, hasClass, type HtmlElement, type HtmlNode, isElement } from './html.ts';
import type { Block, Look, Spans, TextBlock } from './office-report.ts';
import { readFigure, readKeys, readTable, type Surroundings } from './read-framed.ts';
import { isFrame, readSpans, type Setting, settingIn } from './read-spans.ts';
import { readRows } from './read-table.ts';

const blockTags = new Set(
  'address article aside blockquote dd details div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header li main ol p pre section summary table ul'.split(
    ' ',
  ),
);

const lookOf: Readonly<Record<string, Look>> = {
  blockquote: 'quote',
  pre: 'code',
  dt: 'term',
  dd: 'detail',
};

interface Place {
  readonly setting: Setting;
  readonly look: Look;
  readonly boxed: boolean;
  readonly item: TextBlock['item'];
}

/** Reads the text of a chapter block by block. */
class BlockReader {
  readonly blocks: Block[] = [];
  readonly #around: Surroundings;
  /** Ids of elements that begin with the next block. */
  #ids: string[] = [];
  #lists = 0;

  constructor(around: Surroundings) {
    this.#around = around;
  }

  #takeIds(): string[] {
    const ids = this.#ids;
    this.#ids = [];
    return ids;
  }

  #addText(spans: Spans, { look, boxed, item }: Place): void {
    if (spans.length === 0) return;
    const ids = this.#takeIds();
    this.blocks.push({ kind: 'text', ids, look, boxed, spans, ...(item ? { item } : {}) });
  }

  #readHeading(element: HtmlElement, { setting, boxed }: Place): void {
    // On the page the title of a chapter has level 2.
    const level = Math.min(Math.max(Number(element.name[1]) - 1, 1), 3) as 1 | 2 | 3;
    const spans = readSpans(element.children, setting, this.#around.readLink);
    if (spans.length > 0)
      this.blocks.push({ kind: 'heading', ids: this.#takeIds(), level, boxed, spans });
  }

  /** Whether the element was read as one whole. */
  #readWhole(element: HtmlElement, place: Place): boolean {
    const { setting } = place;
    const { readLink } = this.#around;
    if (/^h\d$/.test(element.name)) this.#readHeading(element, place);
    else if (hasClass(element, 'key-figures'))
      this.blocks.push(readKeys(element, this.#takeIds(), setting, readLink));
    else if (hasClass(element, 'report-table'))
      this.blocks.push(readTable(element, this.#takeIds(), setting, readLink));
    else if (element.name === 'figure' && findElement([element], ({ name }) => name === 'h4'))
      this.blocks.push(readFigure(element, this.#takeIds(), setting, this.#around));
    else if (element.name === 'table') {
      const rows = readRows(element, setting, readLink);
      const ids = this.#takeIds();
      this.blocks.push({ kind: 'table', ids, number: '', title: [], before: [], rows, after: [] });
    } else if (element.name === 'pre')
      this.#addText(readSpans(element.children, setting, readLink, true), {
        ...place,
        look: 'code',
      });
    else return false;
    return true;
  }

  #enter(element: HtmlElement, place: Place): void {
    const { name, attribs } = element;
    if (attribs.id) this.#ids.push(attribs.id);
    const inside: Place = {
      setting: settingIn(place.setting, element),
      look: lookOf[name] ?? place.look,
      boxed: place.boxed || name === 'aside' || hasClass(element, 'notice'),
      item: place.item,
    };
    if (this.#readWhole(element, inside)) return;
    // Each entry of a list of figures begins with its number.
    const isList = (name === 'ol' || name === 'ul') && !hasClass(element, 'listed-parts');
    const item = isList
      ? { depth: (place.item?.depth ?? -1) + 1, list: ++this.#lists, ordered: name === 'ol' }
      : place.item;
    this.read(element.children, { ...inside, item });
  }

  /** Words between blocks are paragraphs of their own. */
  read(nodes: readonly HtmlNode[], place: Place): void {
    let words: HtmlNode[] = [];
    const end = () => {
      this.#addText(readSpans(words, place.setting, this.#around.readLink), place);
      words = [];
    };
    for (const node of nodes) {
      if (!isElement(node) || !blockTags.has(node.name)) {
        words.push(node);
        continue;
      }
      end();
      if (!isFrame(node)) this.#enter(node, place);
    }
    end();
  }
}

/** Text of a chapter, block by block. */
export function readBlocks(
  nodes: readonly HtmlNode[],
  setting: Setting,
  around: Surroundings,
): Block[] {
  const reader = new BlockReader(around);
  reader.read(nodes, { setting, look: 'body', boxed: false, item: undefined });
  return reader.blocks;
}
