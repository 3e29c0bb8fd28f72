import { drawingWidths, type PlaceContext, textSize } from '../../tools/model/chart-data.ts';
import type { Mark } from '../../tools/model/scene.ts';
import { lineHeight, setText } from '../../tools/words/text-block.ts';
import { stackWords, type WordBlock } from '../../tools/words/stack-words.ts';
import type { AlluvialNode } from './place-alluvial.ts';

/** A group with the place of its bar and of its words. */
export interface PlacedNode {
  readonly node: AlluvialNode;
  /** Of its bar. */
  readonly x: number;
  readonly top: number;
  readonly size: number;
  readonly words: WordBlock;
  /** Where its words are anchored, and their top. */
  readonly wordsAt: { readonly x: number; readonly top: number; readonly anchor: 'start' | 'end' };
  /** Middle of the symbol of its stage, between its words and its bar or the edge. */
  readonly symbolX: number;
}

/** The groups of one time from top to bottom. */
export interface PlacedSide {
  readonly nodes: readonly PlacedNode[];
  readonly head: readonly Mark[];
  /** Where bands meet its bars. */
  readonly inner: number;
  readonly bottom: number;
}

export const barWidth = 10;
/** Room of the symbol of a stage. */
const symbolRoom = 18;
const air = 8;
const gap = { wide: 9, narrow: 5 } as const;

/**
 * Places the groups of one time. Words stand beside their bars on wide drawings, above them on
 * narrow ones.
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
  // Words run from this edge to the middle of the drawing on narrow ones, away from it on wide ones.
  const edge = isWide ? (isLeft ? x - air : x + barWidth + air) : isLeft ? 0 : width;
  const anchor = isWide === isLeft ? 'end' : 'start';
  const turn = anchor === 'end' ? -1 : 1;
  const placed: PlacedNode[] = [];
  let y = lineHeight + 10;
  for (const node of nodes) {
    const size = sizeOf(node.id);
    const words = stackWords(
      [{ text: `${node.label} ${node.text}`, row: node.id }],
      room - symbolRoom - (isWide ? air : 0),
      measure,
    );
    const taken = isWide ? Math.max(size, words.height) : words.height + 2 + size;
    const top = isWide ? y + (taken - size) / 2 : y + words.height + 2;
    const wordsTop = isWide ? y + (taken - words.height) / 2 : y;
    // On wide drawings words are in line with each other, with a symbol or without.
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
