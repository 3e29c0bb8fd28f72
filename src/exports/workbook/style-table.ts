import { type StyleFormat, styleFormats, plainSize } from './styles.ts';
import type { CellFormat, CellStyle } from './model.ts';

export interface FormattedCell {
  readonly style?: CellStyle;
  readonly format?: CellFormat;
  readonly wrap?: boolean;
}

// Numbers below 164 are built-in formats (ISO/IEC 29500-1, 18.8.30).
const formats: Readonly<Record<CellFormat, number>> = {
  text: 49,
  whole: 3,
  decimal: 0,
  year: 1,
  percent: 164,
  date: 165,
};

const ownFormats: readonly (readonly [number, string])[] = [
  // `0.##%` would show 45 % as 45.%.
  [formats.percent, '0.0%'],
  // Unambiguous about days and months.
  [formats.date, 'yyyy-mm-dd'],
];

type WrapNumbers = Partial<Record<'asStyle' | 'wrapped' | 'plain', number>>;

/** Cell formats that a workbook uses, in the order of first use. */
export class StyleTable {
  readonly #fonts = new Numbered([writeFont({})]);
  readonly #fills = new Numbered([
    // Programs reserve the first two, whatever is written there.
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ]);
  readonly #borders = new Numbered([writeBorder(undefined)]);
  readonly #cells = new Numbered([
    `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${writeAlignment(false)}</xf>`,
  ]);
  readonly #known = new Map<CellStyle, Map<CellFormat | undefined, WrapNumbers>>();

  /** Number of a cell's format; 0 is the default. */
  add({ style = 'plain', format, wrap }: FormattedCell): number {
    // Called for every cell, so no combined key is built.
    const ofStyle = this.#known.get(style) ?? new Map<CellFormat | undefined, WrapNumbers>();
    this.#known.set(style, ofStyle);
    const numbers = ofStyle.get(format) ?? {};
    ofStyle.set(format, numbers);
    const at = wrap === undefined ? 'asStyle' : wrap ? 'wrapped' : 'plain';
    numbers[at] ??= this.#addCell(styleFormats[style], format, wrap);
    return numbers[at];
  }

  #addCell(style: StyleFormat, format: CellFormat | undefined, wrap = style.wrap): number {
    if (style === styleFormats.plain && format === undefined && !wrap) return 0;
    const font = this.#fonts.add(writeFont(style));
    const fill = style.fill === undefined ? 0 : this.#fills.add(writeFill(style.fill));
    const border = this.#borders.add(writeBorder(style.border));
    const number = format === undefined ? 0 : formats[format];
    const protection = style.open ? '<protection locked="0"/>' : '';
    return this.#cells.add(
      `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"${style.open ? ' applyProtection="1"' : ''}>${writeAlignment(wrap)}${protection}</xf>`,
    );
  }

  /** `styles.xml`. */
  write(): string {
    return [
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
      list(
        'numFmts',
        ownFormats.map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code}"/>`),
      ),
      list('fonts', this.#fonts.all),
      list('fills', this.#fills.all),
      list('borders', this.#borders.all),
      list('cellStyleXfs', [
        `<xf numFmtId="0" fontId="0" fillId="0" borderId="0">${writeAlignment(false)}</xf>`,
      ]),
      list('cellXfs', this.#cells.all),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
      '</styleSheet>',
    ].join('');
  }
}

/** Pieces of XML, each once; others refer to them by number. */
class Numbered {
  readonly #numbers: Map<string, number>;

  constructor(first: readonly string[]) {
    this.#numbers = new Map(first.map((piece, index) => [piece, index]));
  }

  add(piece: string): number {
    const known = this.#numbers.get(piece) ?? this.#numbers.size;
    this.#numbers.set(piece, known);
    return known;
  }

  get all(): readonly string[] {
    return [...this.#numbers.keys()];
  }
}

function list(name: string, pieces: readonly string[]): string {
  return `<${name} count="${pieces.length}">${pieces.join('')}</${name}>`;
}

function writeFont({ size = plainSize, bold, italic, colour }: StyleFormat): string {
  return [
    '<font>',
    bold ? '<b/>' : '',
    italic ? '<i/>' : '',
    `<sz val="${size}"/>`,
    colour ? `<color rgb="FF${colour}"/>` : '',
    '<name val="Calibri"/><family val="2"/></font>',
  ].join('');
}

/** Wrapped text starts at the top, and so do the cells next to it. */
function writeAlignment(wrap: boolean | undefined): string {
  return `<alignment vertical="top"${wrap ? ' wrapText="1"' : ''}/>`;
}

function writeFill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function writeBorder(border: StyleFormat['border']): string {
  const side = (name: string) =>
    border
      ? `<${name} style="${border.line}"><color rgb="FF${border.colour}"/></${name}>`
      : `<${name}/>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}
