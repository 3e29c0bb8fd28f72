import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { plainText } from '../i18n/carried-text.ts';
import { fontFolder } from './font-folder.ts';
import { drawGlyph } from './glyph-outline.ts';
import { announcedFonts, type OwnFont } from './own-fonts.ts';
import { type Family, fontFiles } from './font-files.ts';

// The fonts of the pages, set by HarfBuzz: widths for placing labels, and outlines for pictures that must look
// the same where the fonts are not installed.

export type { Family } from './font-files.ts';
export type Weight = 400 | 500 | 600;

/** Always the same object for a glyph at a weight. */
export interface Letter {
  /** Path data, `letterUnits` to the em, y downwards. */
  readonly outline: string;
}

/** A glyph with ink in a line, in fractions of the size (`letterUnits`), y downwards. */
export interface PlacedLetter {
  readonly letter: Letter;
  readonly x: number;
  readonly y: number;
}

/** In font units. */
interface PlacedGlyph {
  readonly cut: Cut;
  readonly glyph: number;
  readonly x: number;
  readonly y: number;
}

/** With the space after it, in font units. */
interface SetWord {
  readonly width: number;
  readonly glyphs: readonly PlacedGlyph[];
  /** File of its last character, tried first for what follows. */
  readonly last: Cut;
}

/** One file of a family at one weight, with a cache. */
interface Cut {
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
  /** Words set after a character of this file. */
  readonly words: Map<string, SetWord>;
  /** Glyphs in font units, by glyph number. */
  readonly drawn: Map<number, Letter>;
}

interface Style {
  readonly cuts: readonly [Cut, ...Cut[]];
  /** The portal's own font, used for every character it has. */
  readonly own: Cut | undefined;
}

const unitsPerEm = 1000;

/** Units per em of glyph outlines: a twentieth of a pixel in a drawing, and short to write. */
export const letterUnits = 250;
const letterScale = letterUnits / unitsPerEm;

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

/** In lookup order. */
const openFamily = (family: Family) =>
  Promise.all(
    fontFiles[family].map((name) => openFace(join(fontFolder, `${family}-${name}.woff2`))),
  );

const isBold = (weight: Weight) => weight >= 600;

/** Empty if the portal has no own font. */
async function cutOwn(own: OwnFont | undefined, weight: Weight): Promise<Cut[]> {
  if (!own) return [];
  const file = (isBold(weight) && own.bold) || own.file;
  return [cutFace(await openFace(file), weight)];
}

const weights = [400, 500, 600] as const;
const styles = new Map<string, Style>();
const ownFonts = announcedFonts();
/** Titles take missing characters, such as ₼, from the font of tables. */
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

/** Characters missing from all files go to the first. */
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
 * Each word is set once: a label being wrapped is measured again and again, and these fonts have no kerning with
 * spaces.
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

/** In the units of the size. */
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

/** Only those that have ink. */
export function placeLetters(text: string, weight: Weight, family: Family): PlacedLetter[] {
  const placed: PlacedLetter[] = [];
  let pen = 0;
  for (const word of setLine(text, styleOf(family, weight))) {
    for (const { cut, glyph, x, y } of word.glyphs) {
      const letter = letterOf(cut, glyph);
      if (letter.outline !== '')
        placed.push({
          letter,
          x: Math.round((pen + x) * letterScale),
          y: Math.round(-y * letterScale),
        });
    }
    pen += word.width;
  }
  return placed;
}

function letterOf({ font, drawn }: Cut, glyph: number): Letter {
  let letter = drawn.get(glyph);
  if (!letter) {
    letter = { outline: drawGlyph(font.glyphToJson(glyph), letterScale) };
    drawn.set(glyph, letter);
  }
  return letter;
}
