import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { type GlyphOutline, placeOutline, traceGlyph } from './glyph-outline.ts';

// The same fonts that the pages load, set by HarfBuzz: widths for placing labels, and outlines for
// pictures that must look alike where the fonts are not installed.

/** The families of the site. */
export type Family = 'sans' | 'serif';
export type Weight = 400 | 500 | 600;

/** Letters are looked for in these files in this order, as `unicode-range` has it in the pages. */
const files: Readonly<Record<Family, readonly string[]>> = {
  sans: ['latin', 'latin-ext', 'georgian', 'symbols', 'manat'],
  serif: ['latin', 'latin-ext', 'georgian'],
};

/** One letter of a word, in units of the font. */
interface PlacedGlyph {
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A word as HarfBuzz sets it, in units of the font. */
interface SetWord {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
}

/** One file of a family at one weight, and what has been set with it. */
interface Cut {
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
  readonly words: Map<string, SetWord>;
  /** Outlines of letters by their size and number. */
  readonly outlines: Map<number, Map<number, GlyphOutline>>;
}

/** Where the font files lie: builds, tests and commands all run in the project's folder. */
const folder = join(process.cwd(), 'public', 'fonts');

async function openFace(name: string): Promise<{ face: Face; letters: ReadonlySet<number> }> {
  const bytes = await decompress(readFileSync(join(folder, `${name}.woff2`)));
  const face = new Face(new Blob(bytes));
  return { face, letters: new Set(face.collectUnicodes()) };
}

const cuts = new Map<string, readonly Cut[]>();
for (const family of ['sans', 'serif'] as const) {
  const faces = await Promise.all(files[family].map((name) => openFace(`${family}-${name}`)));
  for (const weight of [400, 500, 600] as const) {
    cuts.set(
      `${family}${weight}`,
      faces.map(({ face, letters }) => {
        const font = new Font(face);
        font.setVariations([new Variation('wght', weight)]);
        return { font, letters, words: new Map(), outlines: new Map() };
      }),
    );
  }
}

/** Text in pieces that one file can set; signs that no file has go to the first. */
function* runs(text: string, all: readonly Cut[]): Generator<{ text: string; cut: Cut }> {
  const [first] = all as [Cut];
  let run = '';
  let current = first;
  for (const sign of text) {
    const code = sign.codePointAt(0) as number;
    const cut = current.letters.has(code)
      ? current
      : (all.find(({ letters }) => letters.has(code)) ?? first);
    if (cut !== current && run !== '') {
      yield { text: run, cut: current };
      run = '';
    }
    current = cut;
    run += sign;
  }
  if (run !== '') yield { text: run, cut: current };
}

/** Fonts have 1000 units to the em. */
const unitsPerEm = 1000;

function shapeWord(text: string, font: Font): SetWord {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let width = 0;
  const glyphs = buffer
    .getGlyphInfosAndPositions()
    .map(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }): PlacedGlyph => {
      const x = width + xOffset;
      width += xAdvance;
      return { glyph: codepoint, x, y: yOffset };
    });
  return { width, glyphs };
}

/**
 * A line word by word, spaces among them. Words are set once: a label that is wrapped is measured
 * with many ends, and no pair of these fonts draws a letter nearer to a space.
 */
function* setLine(
  text: string,
  family: Family,
  weight: Weight,
): Generator<{ readonly word: SetWord; readonly cut: Cut }> {
  for (const run of runs(text, cuts.get(`${family}${weight}`) as readonly Cut[])) {
    const { words, font } = run.cut;
    for (const part of run.text.split(/( )/)) {
      if (part === '') continue;
      let word = words.get(part);
      if (!word) {
        word = shapeWord(part, font);
        words.set(part, word);
      }
      yield { word, cut: run.cut };
    }
  }
}

const widths = new Map<string, number>();

/** Width of a text in the units of its size. */
export function measureText(
  text: string,
  size: number,
  weight: Weight = 400,
  family: Family = 'sans',
): number {
  const key = `${family}${weight}${text}`;
  let width = widths.get(key);
  if (width === undefined) {
    width = 0;
    for (const { word } of setLine(text, family, weight)) width += word.width;
    widths.set(key, width);
  }
  return (width * size) / unitsPerEm;
}

/**
 * The outline of a line of text as path data, its first letter at x = 0 and its baseline at y = 0,
 * y downwards, coordinates with one decimal.
 */
export function outlineText(
  text: string,
  size: number,
  weight: Weight = 400,
  family: Family = 'sans',
): string {
  let pen = 0;
  let path = '';
  for (const { word, cut } of setLine(text, family, weight)) {
    for (const { glyph, x, y } of word.glyphs) {
      const outline = outlineOf(cut, glyph, size);
      path += placeOutline(outline, toTenths(pen + x, size), toTenths(-y, size));
    }
    pen += word.width;
  }
  return path;
}

function outlineOf({ font, outlines }: Cut, glyph: number, size: number): GlyphOutline {
  let known = outlines.get(size);
  if (!known) {
    known = new Map();
    outlines.set(size, known);
  }
  let outline = known.get(glyph);
  if (!outline) {
    outline = traceGlyph(font.glyphToJson(glyph), (value) => toTenths(value, size));
    known.set(glyph, outline);
  }
  return outline;
}

/** A length of the font in whole tenths of the units of a size. */
const toTenths = (value: number, size: number) => Math.round((value * size * 10) / unitsPerEm);
