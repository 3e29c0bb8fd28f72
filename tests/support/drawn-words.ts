import { measureText, type Weight } from '../../src/fonts/typeset.ts';
import { attribute, childrenOf, type Element, find, isElement, textOf } from './tree.ts';

/** A line of words of a drawing on a page. */
export interface DrawnWords {
  readonly text: string;
  /** Name of its colour. */
  readonly paint: string;
  /** Has it a rim of paper, which sets it off from what is below? */
  readonly rimmed: boolean;
  /** The middle of its first line. */
  readonly x: number;
  readonly y: number;
}

/** The words of a drawing with their places in it, measured with the real fonts. */
export function drawnWords(drawing: Element): DrawnWords[] {
  const words: DrawnWords[] = [];
  const walk = (parent: Element, x: number, y: number) => {
    for (const element of childrenOf(parent)) {
      if (!isElement(element)) continue;
      const number = (name: string) => Number(attribute(element, name) ?? 0);
      const moved = /translate\((-?[\d.]+) (-?[\d.]+)\)/.exec(
        attribute(element, 'transform') ?? '',
      );
      if (element.tagName === 'g')
        walk(element, x + Number(moved?.[1] ?? 0), y + Number(moved?.[2] ?? 0));
      if (element.tagName !== 'text') continue;
      const text = textOf(find(element, 'tspan')[0] ?? element);
      const size = number('font-size');
      const weight = (number('font-weight') || 400) as Weight;
      const half = measureText(text, size, weight) / 2;
      const anchor = attribute(element, 'text-anchor');
      words.push({
        text,
        paint: /--([\w-]+)/.exec(attribute(element, 'fill') ?? '')?.[1] ?? 'ink',
        rimmed: attribute(element, 'class') === 'halo',
        x: x + number('x') + (anchor === 'end' ? -half : anchor === 'middle' ? 0 : half),
        y: y + number('y') - 0.35 * size,
      });
    }
  };
  walk(drawing, 0, 0);
  return words;
}
