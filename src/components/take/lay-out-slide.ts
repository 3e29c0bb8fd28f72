/** Width of a text in a size, weight and family. */
export type Measure = (text: string, size: number, weight: number, family: Family) => number;
export type Family = 'sans' | 'serif';

/** Words around a drawing. */
export interface SlideWords {
  readonly title: string;
  readonly subtitle: string;
  /** Source, date and address: one line or several each. */
  readonly credit: readonly string[];
}

/** A line of words, from its baseline. */
export interface SlideLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly weight: number;
  readonly family: Family;
  readonly colour: 'ink' | 'ink-2';
}

export interface Slide {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly SlideLine[];
  /** Where the drawing goes, and how much it is enlarged. */
  readonly drawing: { readonly x: number; readonly y: number; readonly scale: number };
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Sizes of a slide and of its words; without a height it is as high as its content. */
interface Format {
  readonly width: number;
  readonly height: number | undefined;
  readonly margin: number;
  readonly title: number;
  readonly subtitle: number;
  readonly credit: number;
}

export const formats = {
  plain: { width: 1632, height: undefined, margin: 56, title: 46, subtitle: 28, credit: 24 },
  wide: { width: 1920, height: 1080, margin: 64, title: 48, subtitle: 28, credit: 22 },
  square: { width: 1080, height: 1080, margin: 48, title: 38, subtitle: 24, credit: 17 },
} as const satisfies Readonly<Record<string, Format>>;

const leading = 1.32;
/** Part of a wide slide that words beside a drawing take. */
const column = 0.3;

/** Break a text into lines of a width; a word that is wider has a line of its own. */
export function breakLines(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/).filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

interface Block {
  readonly lines: readonly SlideLine[];
  readonly height: number;
}

type Style = Pick<SlideLine, 'size' | 'weight' | 'family' | 'colour'>;

/** Texts one below the other, from a corner. */
function setBlock(
  texts: readonly (readonly [text: string, style: Style, gap: number])[],
  corner: { readonly x: number; readonly y: number; readonly width: number },
  measure: Measure,
): Block {
  const lines: SlideLine[] = [];
  let height = 0;
  for (const [text, style, gap] of texts) {
    const { size, weight, family } = style;
    const fits = (line: string) => measure(line, size, weight, family) <= corner.width;
    const rows = breakLines(text, fits);
    if (rows.length > 0) height += gap;
    for (const row of rows) {
      lines.push({ ...style, text: row, x: corner.x, y: Math.round(corner.y + height + size) });
      height += size * leading;
    }
  }
  return { lines, height };
}

/**
 * Arrange words around a drawing. A drawing that is high for its slide goes beside its words, so that it fills
 * the slide; another one below them.
 */
export function layOutSlide(
  drawing: Size,
  words: SlideWords,
  kind: keyof typeof formats,
  measure: Measure,
): Slide {
  const { width, height, margin, title, subtitle, credit }: Format = formats[kind];
  const inner = width - 2 * margin;
  const setHead = (room: number): Block =>
    setBlock(
      [
        [words.title, { size: title, weight: 500, family: 'serif', colour: 'ink' }, 0],
        [
          words.subtitle,
          { size: subtitle, weight: 400, family: 'sans', colour: 'ink-2' },
          subtitle * 0.3,
        ],
      ],
      { x: margin, y: margin, width: room },
      measure,
    );
  const setCredit = (y: number): Block => {
    const style: Style = { size: credit, weight: 400, family: 'sans', colour: 'ink-2' };
    const texts = words.credit.map((text) => [text, style, 0] as const);
    return setBlock(texts, { x: margin, y, width: inner }, measure);
  };
  const above = setHead(inner);
  const top = margin + above.height + margin / 2;
  if (height === undefined) {
    const scale = inner / drawing.width;
    const end = top + drawing.height * scale + margin / 2;
    const foot = setCredit(end);
    return {
      width,
      height: Math.round(end + foot.height + margin / 2),
      lines: [...above.lines, ...foot.lines],
      drawing: { x: margin, y: top, scale },
    };
  }
  const foot = setCredit(height - margin * 0.75 - setCredit(0).height);
  const bottom = height - margin * 1.25 - foot.height;
  /** The drawing in the middle of the room that is left for it. */
  const place = (left: number, from: number) => {
    const [wide, high] = [width - margin - left, Math.max(1, bottom - from)];
    const scale = Math.min(wide / drawing.width, high / drawing.height);
    return {
      x: Math.round(left + (wide - drawing.width * scale) / 2),
      y: Math.round(from + (high - drawing.height * scale) / 2),
      scale,
    };
  };
  const below = place(margin, top);
  const beside = place(margin * 2 + inner * column, margin);
  const head = setHead(inner * column);
  const isBeside = kind === 'wide' && beside.scale > below.scale && margin + head.height <= bottom;
  return {
    width,
    height,
    lines: [...(isBeside ? head : above).lines, ...foot.lines],
    drawing: isBeside ? beside : below,
  };
}
