import { drawingWidths, type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';
import { stackWords, type WordBlock } from '../../tools/words/stack-words.ts';
import type { AlluvialNode } from './place-alluvial.ts';

export interface PlacedNode {
  readonly node: AlluvialNode;
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly words: WordBlock;
  /** Anchor and top of its words. */
  readonly wordsAt: { readonly x: number; readonly top: number; readonly anchor: 'start' | 'end' };
  /** Centre of the stage symbol, between the words and the bar or edge. */
  readonly symbolX: number;
}

export interface PlacedSide {
  readonly nodes: readonly PlacedNode[];
  readonly head: readonly Mark[];
  /** Edge where bands meet the bars. */
  readonly inner: number;
  readonly bottom: number;
}

export const barWidth = 10;
const symbolRoom = 18;
const spacing = 8;
const gap = { wide: 9, narrow: 5 } as const;

/**
 * Place the groups of one time, with words next to the bars on wide drawings and above them on narrow ones.
 * @param sizeOf height of a group’s bar
 */
export function layOutSide(
  nodes: readonly AlluvialNode[],
  head: string,
  sizeOf: (id: string) => number,
  side: 'left' | 'right',
  { width, measure }: PlaceContext,
): PlacedSide {
  const isWide = width >= drawingWidths.wide;
  const isLeft = side === 'left';
  const room = isWide ? 0.3 * width : 0.44 * width;
  const column = isWide ? room : 0;
  const x = isLeft ? column : width - column - barWidth;
  // On narrow drawings words run from this edge towards the middle, on wide ones away from it.
  const edge = isWide ? (isLeft ? x - spacing : x + barWidth + spacing) : isLeft ? 0 : width;
  const anchor = isWide === isLeft ? 'end' : 'start';
  const turn = anchor === 'end' ? -1 : 1;
  const placed: PlacedNode[] = [];
  let y = lineHeight + 10;
  for (const node of nodes) {
    const size = sizeOf(node.id);
    const words = stackWords(
      [{ text: `${node.label} ${node.text}`, row: node.id }],
      room - symbolRoom - (isWide ? spacing : 0),
      measure,
    );
    const taken = isWide ? Math.max(size, words.height) : words.height + 2 + size;
    const top = isWide ? y + (taken - size) / 2 : y + words.height + 2;
    const wordsTop = isWide ? y + (taken - words.height) / 2 : y;
    // Wide drawings align all words, with or without a symbol.
    const indent = node.stage || isWide ? turn * symbolRoom : 0;
    const wordsAt = { x: edge + indent, top: wordsTop, anchor } as const;
    placed.push({ node, x, top, size, words, wordsAt, symbolX: edge + (turn * symbolRoom) / 2 });
    y += taken + (isWide ? gap.wide : gap.narrow);
  }
  const headX = isWide ? (isLeft ? x + barWidth : x) : edge;
  return {
    nodes: placed,
    head: [setText([head], headX, 0, { weight: 600, size: textSize, anchor })],
    inner: isLeft ? x + barWidth : x,
    bottom: y,
  };
}
