import type { YAMLSeq } from 'yaml';
import { isSame } from '../values/plain-values.ts';
import { isFirstInLine, lineEnd, lineStart } from './edits.ts';
import { findOrigins, keepOrder } from './match-items.ts';
import { mergeFlow } from './merge-flow.ts';
import { type Merge, rangeOf } from './merge.ts';
import { writeBlock, writeItem } from './write-value.ts';

/** Source range of a list item. */
interface TextItem {
  readonly node: unknown;
  readonly value: unknown;
  readonly dash: number;
  readonly from: number;
  readonly to: number;
}

/** Items of a block list; undefined unless each dash begins its line. */
function readItems(text: string, seq: YAMLSeq): TextItem[] | undefined {
  const token = seq.srcToken;
  if (token?.type !== 'block-seq') return undefined;
  const dashes = token.items.flatMap(({ start }) =>
    start.filter(({ type }) => type === 'seq-item-ind').map(({ offset }) => offset),
  );
  if (dashes.length !== seq.items.length) return undefined;
  const values = seq.toJSON() as unknown[];
  const items = seq.items.map((node, index): TextItem => {
    const dash = dashes[index] as number;
    const end = Math.max(rangeOf(node)?.[1] ?? 0, dash + 1);
    return {
      node,
      dash,
      value: values[index],
      from: lineStart(text, dash),
      to: lineEnd(text, end - 1),
    };
  });
  return items.every(({ dash }) => isFirstInLine(text, dash)) ? items : undefined;
}

const isBlankLine = (text: string, from: number) =>
  text.slice(from, lineEnd(text, from)).trim() === '' && from < text.length;

/** Lines of an item to remove, with the empty line above if another item follows. */
function linesOf(text: string, { from, to }: TextItem): { from: number; to: number } {
  const above = from > 0 ? lineStart(text, from - 1) : from;
  const isApart = from > 0 && isBlankLine(text, above);
  const isFollowed = to < text.length && !isBlankLine(text, to);
  return { from: isApart && !isFollowed ? above : from, to };
}

/** Whether empty lines separate the items. */
function isSpaced(text: string, items: readonly TextItem[]): boolean {
  const [first, second] = items;
  return !!first && !!second && /^[ \t]*$/m.test(text.slice(first.to, second.from - 1));
}

/** Write items into a list; those kept retain their lines, even when moved. */
export function mergeItems(merge: Merge, seq: YAMLSeq, now: unknown, isInline: boolean): boolean {
  if (!Array.isArray(now)) return false;
  if (seq.flow || isInline) return mergeFlow(merge, seq, now);
  const { text, edits } = merge;
  const items = readItems(text, seq);
  const [first] = items ?? [];
  const range = rangeOf(seq);
  if (!items || !first || !range || now.length === 0) return false;
  const indent = ' '.repeat(first.dash - first.from);
  const origins = findOrigins(
    items.map(({ value }) => value),
    now,
    merge.placeOf,
  );
  const kept = keepOrder(origins);
  if (kept.size === 0) {
    const end = /\n*$/.exec(text.slice(range[0], range[1]))?.[0] ?? '';
    edits.push({ from: first.dash, to: range[1], text: writeBlock(now, indent) + end });
    return true;
  }
  const gap = isSpaced(text, items) ? '\n' : '';
  let anchor: TextItem | undefined;
  for (const [index, value] of now.entries()) {
    const place = origins[index];
    const item = place === undefined ? undefined : items[place];
    if (item && kept.has(place as number)) {
      const before = edits.length;
      if (!merge.change(item.node, value, false)) {
        edits.splice(before);
        edits.push({
          from: item.from,
          to: item.to,
          text: `${indent}${writeItem(value, indent)}\n`,
        });
      }
      anchor = item;
      continue;
    }
    const lines =
      item && isSame(item.value, value)
        ? text.slice(item.from, item.to).replace(/\n?$/, '\n')
        : `${indent}${writeItem(value, indent)}\n`;
    if (anchor) {
      const start = text[anchor.to - 1] === '\n' ? '' : '\n';
      edits.push({ from: anchor.to, to: anchor.to, text: start + gap + lines });
    } else {
      edits.push({ from: first.from, to: first.from, text: lines + gap });
    }
  }
  for (const [place, item] of items.entries()) {
    if (!kept.has(place)) edits.push({ ...linesOf(text, item), text: '' });
  }
  return true;
}
