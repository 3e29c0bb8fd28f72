import {
  measureWords,
  stackWords,
  type WordBlock,
  type Words,
} from '../../tools/words/stack-words.ts';
import type { Measure } from '../../tools/model/chart-data.ts';
import type { NetworkNode } from './read-network.ts';

/** Label and number, if known, in a weight never used for keys. */
export function describeNode(
  { row, cell }: NetworkNode,
  column: number | undefined,
  halo = false,
): Words[] {
  const rim = halo ? { halo } : {};
  const label: Words = { text: row.label, row: row.id, ...rim };
  if (!cell) return [label];
  const said =
    cell.missing === undefined
      ? ({ fill: 'ink-2', weight: 600 } as const)
      : ({ fill: 'ink-3' } as const);
  return [label, { text: cell.text, ...said, row: row.id, column, ...rim }];
}

/** Words wrapped to several widths, none too narrow for the longest word if possible. */
export function wrapNode(
  words: readonly Words[],
  widths: readonly number[],
  measure: Measure,
): WordBlock[] {
  const [widest = 0] = widths;
  const longest = Math.max(
    ...words.map(({ text, size, weight }) => measureWords(text, measure, size, weight)),
  );
  const tried = new Set(widths.map((width) => Math.max(width, Math.min(longest, widest))));
  const blocks = [...tried].map((width) => stackWords(words, width, measure));
  return blocks.filter(
    ({ width }, index) => blocks.findIndex((other) => other.width === width) === index,
  );
}

/** Keys from a node to the list: a, b … z, aa, ab. Numbers would pass for values. */
export function keyNode(index: number): string {
  const last = String.fromCharCode(97 + (index % 26));
  return index < 26 ? last : keyNode(Math.floor(index / 26) - 1) + last;
}
