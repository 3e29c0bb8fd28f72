import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { plainText } from '../i18n/carried-text.ts';
import { fontFolder } from './font-folder.ts';
import { drawGlyph } from './glyph-outline.ts';
import { announcedFonts, type OwnFont } from './own-fonts.ts';
import { type Family, fontFiles } from './font-files.ts';

// The same fonts that the pages load, set by HarfBuzz: widths for placing labels, and outlines for
// pictures that must look alike where the fonts are not installed.

export type { Family } from './font-files.ts';
export type Weight = 400 | 500 | 600;

/** A letter of a font at a weight; the same object wherever it comes. */
export interface Letter {
  /** Path data, a thousand units to the em, y downwards. */
  readonly outline: string;
}

/** A letter with ink in a line, in thousandths of the size, y downwards. */
export interface PlacedLetter {
  readonly letter: Letter;
  readonly x: number;
  readonly y: number;
}

/** One letter of a word, in units of the font. */
interface PlacedGlyph {
  readonly cut: Cut;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** A word as HarfBuzz sets it with the space behind it, in units of the font. */
interface SetWord {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
  /** The file of its last sign, in which what follows is looked for first. */
  readonly last: Cut;
}

/** One file of a family at one weight, and what has been set with it. */
interface Cut {
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
  /** Words that were set when this file had the sign before them. */
  readonly words: Map<string, SetWord>;
  /** Letters in the units of the font, by their number. */
  readonly drawn: Map<number, Letter>;
}

/** The files of a family at one weight, in the order in which letters are looked for. */
interface Style {
  readonly cuts: readonly [Cut, ...Cut[]];
  /** The portal's own, in which every letter is set that it has. */
  readonly own: Cut | undefined;
}

/** Fonts are set as if they had 1000 units to the em. */
const unitsPerEm = 1000;

async function openFace(path: string): Promise<{ face: Face; letters: ReadonlySet<number> }> {
  const bytes = await decompress(readFileSync(path));
  const face = new Face(new Blob(bytes));
  return { face, letters: new Set(face.collectUnicodes()) };
}

function cutFace({ face, letters }: Awaited<ReturnType<typeof openFace>>, weight: Weight): Cut {
  const font = new Font(face);
  font.setScale(unitsPerEm, unitsPerEm);
  font.setVariations([new Variation('wght', weight)]);
  return { font, letters, words: new Map(), drawn: new Map() };
}

/** The files of a family, in the order in which letters are looked for. */
const openFamily = (family: Family) =>
  Promise.all(
    fontFiles[family].map((name) => openFace(join(fontFolder, `${family}-${name}.woff2`))),
  );

const isBold = (weight: Weight) => weight >= 600;

/** The files of a portal's own font that set a weight: one of them, or none. */
async function cutOwn(own: OwnFont | undefined, weight: Weight): Promise<Cut[]> {
  if (!own) return [];
  const file = (isBold(weight) && own.bold) || own.file;
  return [cutFace(await openFace(file), weight)];
}

const weights = [400, 500, 600] as const;
const styles = new Map<string, Style>();
const ownFonts = announcedFonts();
/** Titles take signs that only the letters of tables have from there, such as ₼. */
const others = { sans: [], serif: await openFamily('sans') };
for (const family of ['sans', 'serif'] as const) {
  const faces = [...(await openFamily(family)), ...others[family]];
  for (const weight of weights) {
    const own = await cutOwn(ownFonts[family], weight);
    const cuts = faces.map((face) => cutFace(face, weight));
    styles.set(`${family}${weight}`, {
      own: own[0],
      cuts: [...own, ...cuts] as [Cut, ...Cut[]],
    });
  }
}

const styleOf = (family: Family, weight: Weight) => styles.get(`${family}${weight}`) as Style;

/** Text in pieces that one file can set; signs that no file has go to the first. */
function* runs(
  text: string,
  style: Style,
  start: Cut,
): Generator<{ readonly text: string; readonly cut: Cut }> {
  const fallback = style.cuts[0];
  let run = '';
  let current = start;
  for (const sign of text) {
    const code = sign.codePointAt(0) as number;
    const asked = style.own?.letters.has(code) ? style.own : current;
    const cut = asked.letters.has(code)
      ? asked
      : (style.cuts.find(({ letters }) => letters.has(code)) ?? fallback);
    if (cut !== current && run !== '') {
      yield { text: run, cut: current };
      run = '';
    }
    current = cut;
    run += sign;
  }
  if (run !== '') yield { text: run, cut: current };
}

function setWord(text: string, style: Style, start: Cut): SetWord {
  const glyphs: PlacedGlyph[] = [];
  let width = 0;
  let last = start;
  for (const run of runs(text, style, start)) {
    const buffer = new Buffer();
    buffer.addText(run.text);
    buffer.guessSegmentProperties();
    shape(run.cut.font, buffer);
    for (const info of buffer.getGlyphInfosAndPositions()) {
      const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = info;
      glyphs.push({ cut: run.cut, glyph: codepoint, x: width + xOffset, y: yOffset });
      width += xAdvance;
    }
    last = run.cut;
  }
  return { width, glyphs, last };
}

/**
 * The words of a line. Each is set once: a label that is to be wrapped is measured again and again,
 * and in these fonts no letter stands nearer to a space than to anything else.
 */
function setLine(written: string, style: Style): SetWord[] {
  const text = plainText(written);
  const words: SetWord[] = [];
  let [cut] = style.cuts;
  let from = 0;
  while (from < text.length) {
    const space = text.indexOf(' ', from);
    const end = space < 0 ? text.length : space + 1;
    const part = text.slice(from, end);
    let word = cut.words.get(part);
    if (!word) {
      word = setWord(part, style, cut);
      cut.words.set(part, word);
    }
    words.push(word);
    cut = word.last;
    from = end;
  }
  return words;
}

/** Width of a text in the units of its size. */
export function measureText(
  text: string,
  size: number,
  weight: Weight = 400,
  family: Family = 'sans',
): number {
  let width = 0;
  for (const word of setLine(text, styleOf(family, weight))) width += word.width;
  return (width * size) / unitsPerEm;
}

/** The letters of a line that have ink, where they stand. */
export function placeLetters(text: string, weight: Weight, family: Family): PlacedLetter[] {
  const placed: PlacedLetter[] = [];
  let pen = 0;
  for (const word of setLine(text, styleOf(family, weight))) {
    for (const { cut, glyph, x, y } of word.glyphs) {
      const letter = letterOf(cut, glyph);
      if (letter.outline !== '') placed.push({ letter, x: Math.round(pen + x), y: Math.round(-y) });
    }
    pen += word.width;
  }
  return placed;
}

function letterOf({ font, drawn }: Cut, glyph: number): Letter {
  let letter = drawn.get(glyph);
  if (!letter) {
    letter = { outline: drawGlyph(font.glyphToJson(glyph)) };
    drawn.set(glyph, letter);
  }
  return letter;
}
