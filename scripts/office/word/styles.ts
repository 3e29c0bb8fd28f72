import {
  AlignmentType,
  BorderStyle,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LevelFormat,
  LineRuleType,
} from 'docx';
import { codeFont, colours, fontOf, isRightToLeft, tagOf } from '../letters.ts';

/** Without it LibreOffice takes a height of lines as exact, and cuts pictures off. */
const lineRule = LineRuleType.AUTO;

/** A border beside what is set apart. */
const boxBorder = {
  left: { style: BorderStyle.SINGLE, size: 18, color: colours.hair, space: 8 },
};

const small = { size: 17, color: colours.dim };

const heading = (size: number, before: number, after: number) => ({
  run: { size, bold: true, color: colours.ink, italics: false },
  paragraph: { spacing: { before, after }, keepNext: true, keepLines: true },
});

function own(
  id: string,
  name: string,
  { run, paragraph }: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(run ? { run } : {}),
    ...(paragraph ? { paragraph } : {}),
  };
}

/** Styles of cells and of their heads. */
const cells = (id: string, name: string, size: number): IParagraphStyleOptions[] => {
  const paragraph = { spacing: { after: 0, line: 240, lineRule } };
  return [
    own(id, name, { run: { size }, paragraph }),
    own(`${id}Head`, `${name} Head`, { run: { size, bold: true }, paragraph }),
  ];
};

/** Styles of a report, so that its look can be changed in one place. */
export function wordStyles(lang: string): IStylesOptions {
  return {
    default: {
      document: {
        run: {
          font: fontOf(lang),
          size: 21,
          color: colours.ink,
          language: { value: tagOf(lang), eastAsia: tagOf(lang), bidirectional: tagOf(lang) },
        },
        paragraph: {
          spacing: { after: 120, line: 276, lineRule },
          ...(isRightToLeft(lang) ? { bidirectional: true } : {}),
        },
      },
      title: {
        run: { size: 56, bold: true, color: colours.ink },
        paragraph: { spacing: { before: 240, after: 240, line: 240, lineRule } },
      },
      heading1: heading(34, 0, 160),
      heading2: heading(26, 320, 100),
      heading3: heading(22, 200, 80),
      caption: {
        run: { size: 20, bold: true, color: colours.ink, italics: false },
        paragraph: { spacing: { before: 240, after: 40 }, keepNext: true, keepLines: true },
      },
      hyperlink: { run: { color: colours.link } },
      footnoteText: {
        run: { size: 17 },
        paragraph: { spacing: { after: 20, line: 240, lineRule } },
      },
    },
    paragraphStyles: [
      own('Kind', 'Kind', { run: small, paragraph: { keepNext: true, spacing: { after: 40 } } }),
      own('Lead', 'Lead', {
        run: { size: 25, color: colours.dim },
        paragraph: { spacing: { after: 240 } },
      }),
      own('Imprint', 'Imprint', { run: { size: 18, color: colours.dim } }),
      own('ContentsHeading', 'Contents Heading', heading(34, 0, 200)),
      {
        id: 'TOC1',
        name: 'toc 1',
        basedOn: 'Normal',
        run: { bold: true },
        paragraph: { spacing: { before: 120, after: 40 } },
      },
      {
        id: 'TOC2',
        name: 'toc 2',
        basedOn: 'Normal',
        paragraph: { spacing: { after: 0 }, indent: { left: 300 } },
      },
      own('Subcaption', 'Subcaption', {
        run: small,
        paragraph: { keepNext: true, keepLines: true, spacing: { after: 80 } },
      }),
      own('Drawing', 'Drawing', {
        paragraph: { keepNext: true, spacing: { after: 60, line: 240, lineRule } },
      }),
      own('Source', 'Source', {
        run: small,
        paragraph: { spacing: { after: 40, line: 250, lineRule }, keepLines: true },
      }),
      own('Quotation', 'Quotation', {
        run: { italics: true },
        paragraph: { indent: { left: 400, right: 400 } },
      }),
      own('Code', 'Code', {
        run: { font: codeFont, size: 17 },
        paragraph: { indent: { left: 300 }, spacing: { line: 240, lineRule } },
      }),
      own('Term', 'Term', {
        run: { bold: true },
        paragraph: { keepNext: true, spacing: { before: 160, after: 40 } },
      }),
      own('Detail', 'Detail', { paragraph: { indent: { left: 300 }, spacing: { after: 60 } } }),
      own('Box', 'Box', { paragraph: { indent: { left: 240 }, border: boxBorder } }),
      ...cells('Cell', 'Cell', 17),
      ...cells('SmallCell', 'Small Cell', 15),
      ...cells('SmallestCell', 'Smallest Cell', 13),
      own('KeyValue', 'Key Value', {
        run: { size: 36, bold: true },
        paragraph: { spacing: { after: 0, line: 240, lineRule }, alignment: AlignmentType.END },
      }),
    ],
  };
}

const bullets = ['•', '–', '·'];

/** Lists: one with bullets, one with numbers, each three levels deep. */
export const wordLists = {
  config: [false, true].map((ordered) => ({
    reference: ordered ? 'numbers' : 'bullets',
    levels: bullets.map((bullet, level) => ({
      level,
      format: ordered ? LevelFormat.DECIMAL : LevelFormat.BULLET,
      text: ordered ? `%${level + 1}.` : bullet,
      alignment: AlignmentType.START,
      style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 280 } } },
    })),
  })),
};
