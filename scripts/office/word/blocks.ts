import { HeadingLevel, ImageRun, Paragraph, type FileChild } from 'docx';
import type { Draw } from '../draw-box.ts';
import type {
  Block,
  FigureBlock,
  Picture,
  Span,
  Spans,
  TableBlock,
  TextBlock,
} from '../office-report.ts';
import { wordsOf } from '../read-spans.ts';
import { writeKeys, writeTable } from './table.ts';
import type { WordText } from './text.ts';

/** Pixels at 96 to the inch: the width of the text, and what a page has below a caption. */
const widest = 627;
const highest = 800;

const styleOf: Readonly<Record<TextBlock['look'], string | undefined>> = {
  body: undefined,
  quote: 'Quotation',
  code: 'Code',
  term: 'Term',
  detail: 'Detail',
};

const headings = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3] as const;

/** “Figure 1. …” */
export function numbered(number: string, title: Spans, lang: string): Spans {
  const head: Span = { text: `${number}. `, lang };
  return number ? [head, ...title] : title;
}

function writePicture(picture: Picture, { title, description }: FigureBlock, draw: Draw): ImageRun {
  const { png, width, height } = draw(picture);
  const scale = Math.min(widest / width, highest / height);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: wordsOf(title), title: wordsOf(title), description },
  });
}

/** Lines below a figure or a table. */
function writeFoot(lines: readonly Spans[], text: WordText): Paragraph[] {
  return lines.map(
    (line, index) =>
      new Paragraph({
        style: 'Source',
        spacing: {
          ...(index === 0 ? { before: 60 } : {}),
          ...(index === lines.length - 1 ? { after: 240 } : {}),
        },
        keepNext: index < lines.length - 1,
        children: text.write(line, {}),
      }),
  );
}

function writeFigure(figure: FigureBlock, text: WordText, lang: string, draw: Draw): FileChild[] {
  const { ids, number, title, subtitle, picture, description, notes, source, address } = figure;
  const link: Spans = address
    ? [
        { text: ' · ', lang },
        { text: address.replace(/^https?:\/\//, ''), lang, link: address },
      ]
    : [];
  return [
    new Paragraph({
      style: 'Caption',
      children: text.mark(ids, text.write(numbered(number, title, lang))),
    }),
    new Paragraph({ style: 'Subcaption', children: text.write(subtitle) }),
    picture
      ? new Paragraph({ style: 'Drawing', children: [writePicture(picture, figure, draw)] })
      : new Paragraph({ style: 'Box', text: description }),
    ...writeFoot([...notes, [...source, ...link]], text),
  ];
}

function writeNumberedTable(table: TableBlock, text: WordText, lang: string): FileChild[] {
  const { ids, number, title, before, after } = table;
  const caption = numbered(number, title, lang);
  return [
    ...(caption.length > 0
      ? [new Paragraph({ style: 'Caption', children: text.mark(ids, text.write(caption)) })]
      : []),
    ...before.map((line) => new Paragraph({ style: 'Subcaption', children: text.write(line) })),
    ...(table.rows.length > 0 ? [writeTable(table.rows, text)] : []),
    // Without a line between them, tables that follow each other would become one.
    ...writeFoot(after.length > 0 ? after : [[]], text),
  ];
}

function writeText({ ids, look, spans, boxed, item }: TextBlock, text: WordText): Paragraph {
  const style = boxed && !item ? 'Box' : styleOf[look];
  return new Paragraph({
    ...(style && !item ? { style } : {}),
    ...(item
      ? {
          numbering: {
            reference: item.ordered ? 'numbers' : 'bullets',
            level: Math.min(item.depth, 2),
            instance: item.list,
          },
          spacing: { after: 60 },
        }
      : {}),
    children: text.mark(ids, text.write(spans)),
  });
}

/** Parts of a document for a block of the report. */
export function writeBlock(block: Block, text: WordText, lang: string, draw: Draw): FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = headings[block.level - 1] ?? HeadingLevel.HEADING_3;
      return [new Paragraph({ heading, children: text.mark(block.ids, text.write(block.spans)) })];
    }
    case 'text':
      return [writeText(block, text)];
    case 'table':
      return writeNumberedTable(block, text, lang);
    case 'keys':
      return [writeKeys(block, text), new Paragraph({ style: 'Source' })];
    case 'figure':
      return writeFigure(block, text, lang, draw);
  }
}
