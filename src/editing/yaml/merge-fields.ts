import { isScalar, type Pair, type YAMLMap } from 'yaml';
import { isFields } from '../values/plain-values.ts';
import { isFirstInLine, lineEnd, lineStart } from './edits.ts';
import { type Merge, rangeOf } from './merge.ts';
import { mergeFlow } from './merge-flow.ts';
import { writeBlock, writeField } from './write-value.ts';

/** A field of a group in the text. */
interface TextField {
  readonly name: string;
  readonly pair: Pair;
  /** Start of its name and end of its value. */
  readonly from: number;
  readonly to: number;
}

/** Fields of a block group; undefined if one has no plain name. */
function readFields(map: YAMLMap): TextField[] | undefined {
  const fields = map.items.map((pair): TextField | undefined => {
    const name = rangeOf(pair.key);
    if (!name || !isScalar(pair.key)) return undefined;
    const end = rangeOf(pair.value)?.[1] ?? name[1];
    return { pair, name: String(pair.key.value), from: name[0], to: Math.max(end, name[1] + 1) };
  });
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

const endOf = (text: string, { to }: TextField) => lineEnd(text, to - 1);

/** Remove fields, keeping comment lines above them. */
function removeFields({ text, edits }: Merge, fields: readonly TextField[], gone: Set<string>) {
  const firstKept = fields.find(({ name }) => !gone.has(name));
  for (const field of fields) {
    if (!gone.has(field.name)) continue;
    if (isFirstInLine(text, field.from)) {
      edits.push({ from: lineStart(text, field.from), to: endOf(text, field), text: '' });
    } else if (firstKept) {
      // After the dash of an item: the next field takes its place.
      edits.push({ from: field.from, to: firstKept.from, text: '' });
      for (const next of fields) if (next.from < firstKept.from) gone.delete(next.name);
    }
  }
}

/** Add new fields after their predecessors, or before the first field. */
function addFields(
  { text, edits }: Merge,
  fields: readonly TextField[],
  now: Readonly<Record<string, unknown>>,
  indent: string,
) {
  const known = new Map(fields.map((field) => [field.name, field]));
  let before: TextField | undefined;
  for (const [name, value] of Object.entries(now)) {
    const there = known.get(name);
    if (there) {
      before = there;
      continue;
    }
    const written = writeField(name, value, indent);
    const first = fields[0] as TextField;
    if (before) {
      const at = endOf(text, before);
      const start = at > 0 && text[at - 1] !== '\n' ? '\n' : '';
      edits.push({ from: at, to: at, text: `${start}${indent}${written}${start ? '' : '\n'}` });
    } else {
      edits.push({ from: first.from, to: first.from, text: `${written}\n${indent}` });
    }
  }
}

/** Write fields into a group. */
export function mergeFields(merge: Merge, map: YAMLMap, now: unknown, isInline: boolean): boolean {
  if (!isFields(now)) return false;
  const fields = readFields(map);
  if (!fields) return false;
  if (map.flow || isInline) return mergeFlow(merge, map, now);
  const { text, edits } = merge;
  const [first] = fields;
  const range = rangeOf(map);
  if (!first || !range) return false;
  const indent = ' '.repeat(first.from - lineStart(text, first.from));
  if (!fields.some(({ name }) => Object.hasOwn(now, name))) {
    const end = /\n*$/.exec(text.slice(range[0], range[1]))?.[0] ?? '';
    // Nothing is left: an empty group goes on the line of its name.
    if (Object.keys(now).length === 0) return false;
    edits.push({ from: first.from, to: range[1], text: writeBlock(now, indent) + end });
    return true;
  }
  for (const field of fields) {
    if (!Object.hasOwn(now, field.name)) continue;
    const value = now[field.name];
    const before = edits.length;
    if (merge.change(field.pair.value, value, false)) continue;
    edits.splice(before);
    const end = /\n*$/.exec(text.slice(field.from, field.to))?.[0] ?? '';
    edits.push({
      from: field.from,
      to: field.to,
      text: writeField(field.name, value, indent) + end,
    });
  }
  const gone = new Set(fields.map(({ name }) => name).filter((name) => !Object.hasOwn(now, name)));
  removeFields(merge, fields, gone);
  addFields(merge, fields, now, indent);
  return true;
}
