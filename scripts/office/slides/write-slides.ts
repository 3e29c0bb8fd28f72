import PptxGenJs from 'pptxgenjs';
import { escapeHtml } from '../../../src/i18n/escape-html.ts';
import { fileSubject } from '../../../src/loaders/office-file.ts';
import type { Draw } from '../draw-box.ts';
import { colours, fontOf, isRightToLeft, tagOf } from '../letters.ts';
import type { Chapter, FigureBlock, OfficeReport } from '../office-report.ts';
import { wordsOf } from '../read-spans.ts';
import { fitPicture, fitSize, type SlideBox, slide, slideWidth, textHeight } from './layout.ts';
import { setLanguage } from './set-language.ts';

type Slide = ReturnType<PptxGenJs['addSlide']>;
type TextOptions = NonNullable<Parameters<Slide['addText']>[1]>;

/** Words of the interface on slides. */
export interface SlideWords {
  /** Heading of the last slide. */
  readonly cite: string;
}

const { margin } = slide;
const titleTop = 0.72;

/** From this height to its width a drawing is larger beside its words than below them. */
const highFrom = 0.72;
const besideWidth = 3.9;

/** Sizes of a title in the width of the slide, and beside a drawing. */
const titleSizes = { over: [28, 25, 22, 19, 17], beside: [26, 23, 20, 17, 15] };

/** What all texts of a report have in common. */
const textOf = ({ lang }: OfficeReport): TextOptions => ({
  fontFace: fontOf(lang),
  color: colours.ink,
  lang: tagOf(lang),
  margin: 0,
  valign: 'top',
  ...(isRightToLeft(lang) ? { rtlMode: true, align: 'right' } : {}),
});

/**
 * Masters with a title, so that programs list the titles and read them aloud. A title has the place that its master
 * gives it: in the width of the slide, or beside a drawing.
 */
function defineMasters(slides: PptxGenJs, report: OfficeReport): void {
  const text = textOf(report);
  const title = ({ x, y, w, h }: SlideBox, fontSize: number) => ({
    placeholder: {
      options: {
        ...{ ...text, name: 'title', type: 'title' as const, x, y, w, h, fontSize, bold: true },
        align: isRightToLeft(report.lang) ? ('right' as const) : ('left' as const),
      },
      text: '',
    },
  });
  const slideNumber = {
    ...{ x: 12.3, y: 7.02, w: 0.45, h: 0.3, fontSize: 10, color: colours.dim },
    ...{ fontFace: fontOf(report.lang), align: 'right' as const },
  };
  const wide = { x: margin, w: slideWidth };
  slides.defineSlideMaster({ title: 'COVER', objects: [title({ ...wide, y: 2.2, h: 1.6 }, 44)] });
  for (const [name, place, size] of [
    ['FINDING', { ...wide, y: titleTop, h: 0.95 }, 28],
    ['BESIDE', { x: margin, y: titleTop, w: besideWidth, h: 2.9 }, 24],
  ] as const)
    slides.defineSlideMaster({ title: name, objects: [title(place, size)], slideNumber });
}

/** Size and language of a title are those of its run: for the rest the master's options win. */
function addTitle(to: Slide, { lang }: OfficeReport, text: string, fontSize: number): void {
  to.addText([{ text, options: { fontSize, lang: tagOf(lang) } }], { placeholder: 'title' });
}

function addCover(slides: PptxGenJs, report: OfficeReport): void {
  const { site, edition, title, lead, imprint } = report;
  const text = textOf(report);
  const cover = slides.addSlide({ masterName: 'COVER' });
  const line = { ...text, x: margin, w: slideWidth };
  cover.addText(`${site.name} · ${edition}`, {
    ...line,
    y: 1.6,
    h: 0.4,
    fontSize: 16,
    color: colours.dim,
  });
  addTitle(cover, report, title, fitSize(title, [44, 36, 30, 24], slideWidth, 2));
  cover.addText(lead, {
    ...line,
    y: 3.9,
    h: 1.5,
    fontSize: fitSize(lead, [22, 18, 15], slideWidth, 3),
    color: colours.dim,
  });
  cover.addText(imprint[0] ?? '', { ...line, y: 6.6, h: 0.4, fontSize: 14, color: colours.dim });
}

/** Where a figure is in the report: “1 Summary”. */
const placeOf = ({ number, title }: Chapter) => [number, wordsOf(title)].filter(Boolean).join(' ');

/** What a speaker needs: the finding in words, and what to know of the numbers. */
const notesOf = ({ number, description, notes }: FigureBlock) =>
  [number, description, ...notes.map(wordsOf)].filter(Boolean).join('\n');

/** Where on a slide it is, what it says, and what is counted; returns the room for the drawing. */
function addHead(
  finding: Slide,
  report: OfficeReport,
  chapter: Chapter,
  figure: FigureBlock,
  isBeside: boolean,
): SlideBox {
  const w = isBeside ? besideWidth : slideWidth;
  const line = { ...textOf(report), x: margin, w, color: colours.dim };
  const title = wordsOf(figure.title);
  const size = isBeside
    ? fitSize(title, titleSizes.beside, w, 6)
    : fitSize(title, titleSizes.over, w, 2);
  const height = textHeight(title, size, w, true) + 0.05;
  finding.addText(placeOf(chapter), { ...line, y: 0.38, h: 0.28, fontSize: 11 });
  addTitle(finding, report, title, size);
  const subtitle = [figure.number, wordsOf(figure.subtitle)].filter(Boolean).join('. ');
  const y = titleTop + height + 0.08;
  const h = textHeight(subtitle, 13, w) + 0.05;
  finding.addText(subtitle, { ...line, y, h, fontSize: 13 });
  const below = y + h + 0.15;
  return isBeside
    ? { x: margin + w + 0.4, y: 0.4, w: slideWidth - w - 0.4, h: 7 - 0.4 }
    : { x: margin, y: below, w, h: 7 - below };
}

/** Source and short link; returns their upper edge. */
function addFoot(finding: Slide, report: OfficeReport, { source, address }: FigureBlock): number {
  const text = textOf(report);
  const words = wordsOf(source);
  const w = slideWidth - 3.6;
  const h = Math.max(textHeight(words, 10, w), 0.2) + 0.05;
  const y = 7.25 - h;
  finding.addText(words, { ...text, x: margin, y, h, w, fontSize: 10, color: colours.dim });
  if (address) {
    const link = {
      text: address.replace(/^https?:\/\//, ''),
      options: { hyperlink: { url: address } },
    };
    const place = { x: margin + w + 0.1, y: 7, w: 2.9, h: 0.25 };
    finding.addText([link], {
      ...text,
      ...place,
      fontSize: 10,
      align: 'right',
      color: colours.link,
    });
  }
  return y;
}

function addFinding(
  slides: PptxGenJs,
  report: OfficeReport,
  chapter: Chapter,
  figure: FigureBlock,
  draw: Draw,
): void {
  const { picture, description } = figure;
  if (!picture) return;
  const { png, width, height } = draw(picture);
  const isBeside = height / width > highFrom;
  const finding = slides.addSlide({ masterName: isBeside ? 'BESIDE' : 'FINDING' });
  const room = addHead(finding, report, chapter, figure, isBeside);
  const foot = addFoot(finding, report, figure);
  finding.addImage({
    data: `image/png;base64,${png.toString('base64')}`,
    ...fitPicture({ width, height }, { ...room, h: foot - 0.15 - room.y }),
    altText: description,
  });
  finding.addNotes(notesOf(figure));
}

function addCitation(slides: PptxGenJs, report: OfficeReport, words: SlideWords): void {
  const text = textOf(report);
  const last = slides.addSlide({ masterName: 'FINDING' });
  addTitle(last, report, words.cite, 28);
  const [, ...lines] = report.imprint;
  let y = 2;
  for (const [index, line] of lines.entries()) {
    const fontSize = index === 0 ? 20 : 14;
    const h = textHeight(line, fontSize, slideWidth) + 0.1;
    const color = index === 0 ? colours.ink : colours.dim;
    last.addText(line, { ...text, x: margin, y, w: slideWidth, h, fontSize, color });
    y += h + 0.25;
  }
  last.addText([{ text: report.address, options: { hyperlink: { url: report.address } } }], {
    ...text,
    x: margin,
    y,
    w: slideWidth,
    h: 0.35,
    fontSize: 14,
    color: colours.link,
  });
}

const figuresOf = ({ blocks }: Chapter) => blocks.filter((block) => block.kind === 'figure');

/** Write a report as slides (`.pptx`): a finding a slide. */
export async function writeSlides(
  report: OfficeReport,
  draw: Draw,
  words: SlideWords,
): Promise<Uint8Array> {
  const { lang, title, author, site, address } = report;
  const slides = new PptxGenJs();
  slides.layout = 'LAYOUT_WIDE';
  slides.title = title;
  slides.author = author;
  // The one property that PptxGenJS does not escape.
  slides.company = escapeHtml(site.name);
  slides.subject = fileSubject({ siteName: site.name, address });
  slides.theme = { headFontFace: fontOf(lang), bodyFontFace: fontOf(lang) };
  defineMasters(slides, report);
  addCover(slides, report);
  for (const chapter of report.chapters)
    for (const figure of figuresOf(chapter)) addFinding(slides, report, chapter, figure, draw);
  addCitation(slides, report, words);
  const bytes = (await slides.write({ outputType: 'uint8array' })) as Uint8Array;
  return setLanguage(bytes, tagOf(lang));
}
