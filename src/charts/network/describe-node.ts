import { measureWords, stackWords, type WordBlock, type Words } from '../words/stack-words.ts';
import type { Measure } from '../shared/chart-data.ts';
import type { NetworkNode } from './read-network.ts';

/** Label of a node, and its number if it has one of its own. */
export function describeNode(
  { row, cell }: NetworkNode,
  column: number | undefined,
  halo = false,
): Words[] {
  const rim = halo ? { halo } : {};
  const label: Words = { text: row.label, row: row.id, ...rim };
  if (!cell) return [label];
  const fill = cell.missing === undefined ? 'ink-2' : 'ink-3';
  return [label, { text: cell.text, fill, row: row.id, column, ...rim }];
}

/** The same words wrapped to several widths, none so narrow that a word breaks if it can be. */
export function wrapNode(
  words: readonly Words[],
  widths: readonly number[],
  measure: Measure,
): WordBlock[] {
  const [widest = 0] = widths;
  const longest = Math.max(...words.map(({ text }) => measureWords(text, measure)));
  const tried = new Set(widths.map((width) => Math.max(width, Math.min(longest, widest))));
  const blocks = [...tried].map((width) => stackWords(words, width, measure));
  return blocks.filter(
    ({ width }, index) => blocks.findIndex((other) => other.width === width) === index,
  );
}
