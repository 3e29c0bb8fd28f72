import {
  AlignmentType,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type ISectionOptions,
  Packer,
  PageNumber,
  Paragraph,
  SectionType,
  TableOfContents,
  TextRun,
} from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import { fileSubject } from '../../../src/loaders/office-file.ts';
import type { Draw } from '../draw-box.ts';
import { colours } from '../letters.ts';
import type { Chapter, OfficeReport, Spans } from '../office-report.ts';
import { wordsOf } from '../read-spans.ts';
import { writeBlock } from './blocks.ts';
import { wordLists, wordStyles } from './styles.ts';
import { WordText } from './text.ts';

/** A4, in twentieths of a point. */
const page = {
  size: { width: 11906, height: 16838 },
  margin: { top: 1300, bottom: 1200, left: 1248, right: 1248, header: 600, footer: 560 },
};

/** Number and title, as the contents have them. */
const chapterTitle = ({ number, title }: Chapter, lang: string): Spans =>
  number ? [{ text: `${number}  `, lang }, ...title] : title;

const line = (text: string, style: string) => new Paragraph({ style, text });

function writeCover(report: OfficeReport): FileChild[] {
  const { site, edition, title, lead, imprint, contents } = report;
  return [
    line(site.name, 'Kind'),
    line(site.publisher, 'Kind'),
    new Paragraph({ style: 'Kind', spacing: { before: 2600 }, text: edition }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
    line(lead, 'Lead'),
    ...imprint.map((text) => line(text, 'Imprint')),
    new Paragraph({
      style: 'ContentsHeading',
      pageBreakBefore: true,
      text: contents,
    }),
    new TableOfContents(contents, { hyperlink: true, headingStyleRange: '1-2' }),
  ];
}

const pageNumber = () =>
  new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 17, color: colours.dim })],
      }),
    ],
  });

function runningHead({ title }: OfficeReport, chapter: Chapter): Header {
  const text = `${title} · ${wordsOf(chapter.title)}`;
  return new Header({
    children: [new Paragraph({ children: [new TextRun({ text, size: 16, color: colours.dim })] })],
  });
}

function writeChapter(
  report: OfficeReport,
  chapter: Chapter,
  text: WordText,
  draw: Draw,
): ISectionOptions {
  const { lang } = report;
  return {
    properties: { type: SectionType.NEXT_PAGE, page },
    headers: { default: runningHead(report, chapter) },
    footers: { default: pageNumber() },
    children: [
      // A number says what its kind would.
      ...(chapter.number || !chapter.kind || chapter.kind === wordsOf(chapter.title)
        ? []
        : [line(chapter.kind, 'Kind')]),
      new Paragraph({
        heading: HeadingLevel.HEADING_1,
        children: text.mark(chapter.ids, text.write(chapterTitle(chapter, lang))),
      }),
      ...(chapter.lead.length > 0
        ? [new Paragraph({ style: 'Lead', children: text.write(chapter.lead) })]
        : []),
      ...chapter.blocks.flatMap((block) => writeBlock(block, text, lang, draw)),
    ],
  };
}

/** Write a report as a Word document (`.docx`). */
export async function writeWord(report: OfficeReport, draw: Draw): Promise<Buffer> {
  const { lang, chapters, notes, title, author, lead } = report;
  const ids = chapters.flatMap((chapter) => [
    ...chapter.ids,
    ...chapter.blocks.flatMap((block) => block.ids),
  ]);
  const text = new WordText(lang, notes, ids);
  const sections = chapters.map((chapter) => writeChapter(report, chapter, text, draw));
  const document = new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: lead,
    subject: fileSubject({ siteName: report.site.name, address: report.address }),
    styles: wordStyles(lang),
    numbering: wordLists,
    footnotes: text.footnotes,
    // Without numbers of pages Word asks each reader whether it may fill them in.
    pageNumbers: estimatePageNumbersWith({ guess: true }),
    sections: [
      {
        properties: { page, titlePage: true },
        footers: { default: pageNumber() },
        children: writeCover(report),
      },
      ...sections,
    ],
  });
  return Packer.toBuffer(document);
}
