import { Resvg } from '@resvg/resvg-js';
import { cardScale, cardSize } from '../../src/cards/card-view.ts';
import type { ShapeMark, WordsMark } from '../../src/cards/card-mark.ts';
import type { DrawnCard } from '../../src/cards/draw-card.ts';
import { letterUnits } from '../../src/fonts/typeset.ts';
import { type Colour, ColourList, numberColours, type NumberedPicture } from '../indexed-png.ts';

interface Sprite {
  readonly left: number;
  readonly top: number;
  readonly picture: NumberedPicture;
}

type Letter = WordsMark['letters'][number]['letter'];

/** Index of the colour of a sprite's transparent border. */
const clear = 0;

/** Shared shapes are rasterised once: characters by size and colour, symbols, maps. */
const shapes = new Map<string, Sprite | undefined>();
const alphabets = new Map<string, Map<Letter, Sprite | undefined>>();

/** Subpixel positions of a character. */
const phases = 2;

function rasterise(svg: string): Sprite | undefined {
  // Text is converted to outlines, so no system fonts are needed.
  const image = new Resvg(`<svg xmlns="http://www.w3.org/2000/svg">${svg}</svg>`, {
    font: { loadSystemFonts: false },
  });
  const box = image.getBBox();
  if (!box) return undefined;
  // The box is that of the outlines: strokes and soft edges reach further.
  const left = Math.floor(box.x) - 2;
  const top = Math.floor(box.y) - 2;
  box.width = Math.ceil(box.x + box.width) + 2 - left;
  box.height = Math.ceil(box.y + box.height) + 2 - top;
  box.x = left;
  box.y = top;
  image.cropByBBox(box);
  const { pixels, width, height } = image.render();
  return { left, top, picture: numberColours(pixels, width, height) };
}

function keep<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  if (!known.has(key)) known.set(key, make());
  return known.get(key) as V;
}

/** Blend a colour over an opaque one. */
function mix(below: number, above: number): number {
  const share = above >>> 24;
  let mixed = 0xff << 24;
  for (let shift = 0; shift < 24; shift += 8) {
    const under = (below >>> shift) & 255;
    const over = (above >>> shift) & 255;
    mixed |= (under + Math.round(((over - under) * share) / 255)) << shift;
  }
  return mixed;
}

/** Its background has index 0. */
class Canvas {
  readonly list = new ColourList();
  readonly numbers = new Uint16Array(cardSize.width * cardSize.height);

  constructor(ground: number) {
    this.#note(this.list.numberOf(ground), this.numbers.length, this.numbers.length);
  }

  #note(number: number, count: number, inside: number): void {
    const colour = this.list.colours[number] as Colour;
    colour.count += count;
    colour.inside += inside;
  }

  #mixed(below: number, above: number): number {
    return this.list.numberOf(mix((this.list.colours[below] as Colour).word, above));
  }

  /** Draw a sprite, clipped at the edges. */
  put({ left, top, picture }: Sprite, x: number, y: number): void {
    const { width, height, colours, numbers } = picture;
    const onGround = colours.map(({ word, count, inside }) => {
      const number = this.#mixed(0, word);
      if (number > 0) this.#note(number, count, inside);
      return number;
    });
    const from = Math.max(0, -x - left);
    const to = Math.min(width, cardSize.width - x - left);
    const last = Math.min(height, cardSize.height - y - top);
    const card = this.numbers;
    for (let row = Math.max(0, -y - top); row < last; row++) {
      const aside = (y + top + row) * cardSize.width + x + left - row * width;
      for (let index = row * width + from; index < row * width + to; index++) {
        const number = numbers[index] as number;
        if (number === clear) continue;
        const below = card[index + aside] as number;
        card[index + aside] =
          below === 0
            ? (onGround[number] as number)
            : this.#mixed(below, (colours[number] as Colour).word);
      }
    }
  }
}

function putWords(canvas: Canvas, { letters, size, colour, x, y }: WordsMark): void {
  const scale = (size * cardScale) / letterUnits;
  for (const { letter, x: along, y: down } of letters) {
    const left = Math.round((x * cardScale + along * scale) * phases);
    const phase = left % phases;
    const alphabet = keep(alphabets, `${colour} ${size} ${phase}`, () => new Map());
    const sprite = keep(alphabet, letter, () =>
      rasterise(
        `<path transform="translate(${phase / phases}) scale(${scale})" fill="${colour}" d="${letter.outline}"/>`,
      ),
    );
    if (sprite)
      canvas.put(sprite, Math.floor(left / phases), Math.round(y * cardScale + down * scale));
  }
}

function putShape(canvas: Canvas, { svg, x, y, isOwn }: ShapeMark): void {
  const draw = () => rasterise(`<g transform="scale(${cardScale})">${svg}</g>`);
  const sprite = isOwn ? draw() : keep(shapes, svg, draw);
  if (sprite) canvas.put(sprite, Math.round(x * cardScale), Math.round(y * cardScale));
}

function groundWord(ground: string): number {
  const draw = () => rasterise(`<rect width="1" height="1" fill="${ground}"/>`);
  const colours = keep(shapes, ground, draw)?.picture.colours ?? [];
  return colours.find(({ word }) => word !== 0)?.word ?? -1;
}

/** Paint a card. */
export function paintCard({ ground, marks }: DrawnCard): NumberedPicture {
  const canvas = new Canvas(groundWord(ground));
  for (const mark of marks) {
    if (mark.type === 'words') putWords(canvas, mark);
    else putShape(canvas, mark);
  }
  return { ...cardSize, colours: canvas.list.colours, numbers: canvas.numbers };
}
