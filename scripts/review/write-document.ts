import {
  Document,
  HeadingLevel,
  ImageRun,
  Packer,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Grid, GridRow } from '../../src/review/grid.ts';
import type { SheetWords, UnitChange } from '../../src/review/model.ts';
import { type Pictures, pictureSize } from './page-pictures.ts';

/** Widths of the columns in twentieths of a point, on a sheet of A4 that lies on its side. */
const widths = [1500, 1900, 4300, 4300, 900, 1700] as const;

/** Columns that reviewers fill in, shaded. */
const open: ReadonlySet<number> = new Set([3, 4, 5]);

const runs = (text: string, size: number) =>
  text
    .split('\n')
    .map((line, index) => new TextRun({ text: line, size, break: index > 0 ? 1 : 0 }));

function pictured(picture: Buffer | undefined): Paragraph[] {
  if (!picture) return [];
  const width = 115;
  const transformation = { width, height: (width * pictureSize.height) / pictureSize.width };
  return [
    new Paragraph({ children: [new ImageRun({ type: 'jpg', data: picture, transformation })] }),
  ];
}

/** How words of a change look, in colours that differ also in grey. */
const looks = {
  kept: {},
  removed: { strike: true, color: '9C1C1C' },
  added: { underline: {}, color: '1B5E20' },
} as const;

/** What changed in the original, with removed and added words marked. */
const writeChange = ({ kind, passages }: UnitChange, words: SheetWords): Paragraph[] => [
  new Paragraph({ children: runs(words.change[kind], 16), spacing: { before: 120 } }),
  ...passages.map(
    (parts) =>
      new Paragraph({
        children: parts.map(
          (part) => new TextRun({ text: part.text, size: 16, ...looks[part.kind] }),
        ),
      }),
  ),
];

function writeRow(
  cells: GridRow,
  {
    isHead = false,
    picture,
    change = [],
  }: { isHead?: boolean; picture?: Buffer; change?: Paragraph[] } = {},
): TableRow {
  return new TableRow({
    tableHeader: isHead,
    cantSplit: false,
    children: cells.map((text, index) => {
      const shade = isHead ? 'D5E2EA' : open.has(index) ? 'FFFBE6' : undefined;
      return new TableCell({
        width: { size: widths[index] ?? 0, type: WidthType.DXA },
        ...(shade ? { shading: { type: ShadingType.CLEAR, fill: shade } } : {}),
        // The key of a text is for the computer.
        children: [
          new Paragraph({ children: runs(text, index < 2 ? 12 : 20) }),
          ...(index === 1 ? pictured(picture) : []),
          ...(index === 2 ? change : []),
        ],
      });
    }),
  });
}

/** A round for Word: reviewers correct in the table, with or without tracked changes. */
export function writeDocument(
  { signer, head, rows, changes }: Grid,
  words: SheetWords,
  pictures: Pictures,
): Promise<Uint8Array> {
  // Beside the first text of a page.
  const left = new Map(pictures);
  const textRow = (row: GridRow, index: number) => {
    const picture = left.get(row[1]);
    left.delete(row[1]);
    const change = changes[index];
    return writeRow(row, { picture, change: change && writeChange(change, words) });
  };
  const table = (all: TableRow[]) =>
    new Table({
      columnWidths: [...widths],
      rows: all,
      width: { size: 14600, type: WidthType.DXA },
    });
  const document = new Document({
    title: words.title,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838, orientation: PageOrientation.LANDSCAPE },
            margin: { top: 850, bottom: 850, left: 1100, right: 1100 },
          },
        },
        children: [
          new Paragraph({ text: words.title, heading: HeadingLevel.HEADING_1 }),
          ...words.explain.map((line) => new Paragraph(line)),
          table([writeRow(signer)]),
          new Paragraph(''),
          table([writeRow(head, { isHead: true }), ...rows.map(textRow)]),
        ],
      },
    ],
  });
  return Packer.toBuffer(document);
}
