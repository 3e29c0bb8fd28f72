import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';

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

interface Cut {
  readonly font: Font;
  readonly letters: ReadonlySet<number>;
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
        return { font, letters };
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

function setRun(text: string, font: Font) {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  return buffer.getGlyphInfosAndPositions();
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
    for (const run of runs(text, cuts.get(`${family}${weight}`) as readonly Cut[])) {
      for (const { xAdvance = 0 } of setRun(run.text, run.cut.font)) width += xAdvance;
    }
    widths.set(key, width);
  }
  return (width * size) / unitsPerEm;
}

const outlines = new Map<string, string>();

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
  const key = `${family}${weight} ${size} ${text}`;
  const known = outlines.get(key);
  if (known !== undefined) return known;
  const scale = size / unitsPerEm;
  const round = (value: number) => Math.round(value * 10) / 10;
  let pen = 0;
  let path = '';
  for (const run of runs(text, cuts.get(`${family}${weight}`) as readonly Cut[])) {
    for (const glyph of setRun(run.text, run.cut.font)) {
      const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
      for (const { type, values } of run.cut.font.glyphToJson(codepoint)) {
        const points = values.map((value, index) =>
          index % 2 === 0
            ? round((value + pen + xOffset) * scale)
            : round(-(value + yOffset) * scale),
        );
        path += type + points.join(' ');
      }
      pen += xAdvance;
    }
  }
  outlines.set(key, path);
  return path;
}
