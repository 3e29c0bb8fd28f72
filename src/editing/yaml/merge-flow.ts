import { isMap, isScalar, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { type Fields, isFields, isSame } from '../values/plain-values.ts';
import { findOrigins } from './match-items.ts';
import { type Merge, rangeOf } from './merge.ts';
import { writeInline } from './write-value.ts';

/** Source text of the parts of a flow group or list. */
type Parts = readonly string[];

/** Source text of an unchanged part. */
function slice({ text }: Merge, from: unknown, to: unknown): string {
  return text.slice(rangeOf(from)?.[0], rangeOf(to)?.[1]);
}

function fieldParts(merge: Merge, map: YAMLMap, now: Fields): Parts {
  const old = new Map(map.items.map((pair) => [isScalar(pair.key) && pair.key.value, pair]));
  return Object.entries(now).map(([name, value]) => {
    const pair = old.get(name);
    const was = (pair?.value as { toJSON?(): unknown } | null | undefined)?.toJSON?.();
    return pair && isSame(was, value)
      ? slice(merge, pair.key, pair.value)
      : writeInline({ [name]: value }).replace(/^\{\s*|\s*\}$/g, '');
  });
}

function itemParts(merge: Merge, seq: YAMLSeq, now: readonly unknown[]): Parts {
  const old = seq.toJSON() as unknown[];
  const origins = findOrigins(old, now, merge.placeOf);
  return now.map((value, index) => {
    const place = origins[index];
    return place !== undefined && isSame(old[place], value)
      ? slice(merge, seq.items[place], seq.items[place])
      : writeInline(value);
  });
}

/** Whether the parts are the same and in the same order, with other values. */
function hasSameParts(node: YAMLMap | YAMLSeq, now: unknown): boolean {
  if (isSeq(node)) return Array.isArray(now) && node.items.length === now.length;
  if (!isFields(now)) return false;
  const names = Object.keys(now);
  return (
    names.length === node.items.length &&
    node.items.every(({ key }) => isScalar(key) && Object.hasOwn(now, String(key.value)))
  );
}

/** Write into a flow group or list: single values in place, or all of it on one line. */
export function mergeFlow(merge: Merge, node: YAMLMap | YAMLSeq, now: unknown): boolean {
  const range = rangeOf(node);
  if (!range) return false;
  const [from, to] = range;
  const { text, edits } = merge;
  const before = edits.length;
  if (hasSameParts(node, now)) {
    const isDone = isMap(node)
      ? node.items.every((pair) =>
          merge.change(pair.value, (now as Fields)[String(pair.key)], true),
        )
      : node.items.every((item, index) => merge.change(item, (now as unknown[])[index], true));
    if (isDone) return true;
    edits.splice(before);
  }
  const old = text.slice(from, to);
  // Comments span several lines, which only their author can rearrange.
  if (/(^|\s)#/m.test(old) && node.items.some((item) => hasComment(item))) return false;
  const parts = isMap(node)
    ? isFields(now) && fieldParts(merge, node, now)
    : Array.isArray(now) && itemParts(merge, node, now);
  if (!parts) return false;
  const [open, close] = isMap(node) ? ['{', '}'] : ['[', ']'];
  const space = isMap(node) || /^\[ /.test(old) ? ' ' : '';
  const inner = parts.length > 0 ? space + parts.join(', ') + space : '';
  edits.push({ from, to, text: open + inner + close });
  return true;
}

function hasComment(item: unknown): boolean {
  const { key, value, comment, commentBefore } = item as Readonly<Record<string, unknown>>;
  if (comment || commentBefore) return true;
  return [key, value].some((part) => typeof part === 'object' && part !== null && hasComment(part));
}
