import {
  type Family,
  type Letter,
  letterUnits,
  measureText,
  placeLetters,
  type Weight,
} from './typeset.ts';

export interface SetLine {
  readonly text: string;
  readonly size: number;
  /** 400 by default. */
  readonly weight?: Weight | undefined;
  /** Sans by default. */
  readonly family?: Family;
}

/** Lines of one SVG document as outlines. */
export interface Lettering {
  /** Width in the units of the size. */
  width(line: SetLine): number;
  /**
   * A line starting at a point on its baseline; empty for one without ink.
   * @param rim colour of a rim of three units around the letters, below them
   */
  draw(line: SetLine, x: number, y: number, fill: string, rim?: string): string;
  /** Glyphs of all lines drawn so far, for one place anywhere in the document. */
  definitions(): string;
}

const scaleOf = (size: number) => String(size / letterUnits).replace(/^0\./, '.');
const rimWidth = 3;

/**
 * Each glyph outline is included once per document, whatever its size and number of uses, and a repeated line
 * refers to the first: about a tenth of the bytes of separate outlines.
 */
export function openLettering(): Lettering {
  const letters = new Map<Letter, string>();
  const lines = new Map<string, string>();
  const nameLetter = (letter: Letter) => {
    const name = letters.get(letter) ?? `g${letters.size.toString(36)}`;
    letters.set(letter, name);
    return name;
  };
  /** All glyphs on first use, then a reference to them. */
  const place = ({ text, weight = 400, family = 'sans' }: SetLine) => {
    const key = `${family} ${weight} ${text}`;
    const known = lines.get(key);
    if (known !== undefined) return { name: known, first: undefined };
    const placed = placeLetters(text, weight, family);
    if (placed.length === 0) return undefined;
    const name = `l${lines.size.toString(36)}`;
    lines.set(key, name);
    const uses = placed.map(({ letter, x, y }) => {
      const down = y === 0 ? '' : ` y="${y}"`;
      return `<use href="#${nameLetter(letter)}" x="${x}"${down}/>`;
    });
    return { name, first: `<g id="${name}">${uses.join('')}</g>` };
  };
  return {
    width: ({ text, size, weight, family }) => measureText(text, size, weight, family),
    draw(line, x, y, fill, rim) {
      const set = place(line);
      if (!set) return '';
      const { name, first } = set;
      const where = `transform="translate(${x} ${y})scale(${scaleOf(line.size)})"`;
      const colour = `fill="${fill}"`;
      if (rim === undefined) {
        return first
          ? `<g ${where} ${colour}>${first}</g>`
          : `<use href="#${name}" ${where} ${colour}/>`;
      }
      const stroke = `fill="none" stroke="${rim}" stroke-width="${Math.round((rimWidth * letterUnits) / line.size)}"`;
      const below = `<use href="#${name}" ${stroke} stroke-linejoin="round"/>`;
      const above = first ? `<g ${colour}>${first}</g>` : `<use href="#${name}" ${colour}/>`;
      return `<g ${where}>${below}${above}</g>`;
    },
    definitions() {
      const all = [...letters].map(([{ outline }, name]) => `<path id="${name}" d="${outline}"/>`);
      return all.length === 0 ? '' : `<defs>${all.join('')}</defs>`;
    },
  };
}
