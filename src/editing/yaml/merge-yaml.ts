import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { isSame } from '../values/plain-values.ts';
import { applyEdits, type Edit } from './edits.ts';
import { type Merge, rangeOf, UnwritableYaml } from './merge.ts';
import { mergeFields } from './merge-fields.ts';
import { mergeItems } from './merge-items.ts';
import { writeBlock, writeInline, writeScalar } from './write-value.ts';

function changeScalar({ text, edits }: Merge, node: Node, now: unknown, isInline: boolean) {
  const range = rangeOf(node);
  if (!range || !isScalar(node) || node.value === null) return false;
  const [from, to] = range;
  // A block ends with trailing empty lines, which stay.
  const end = /\n*$/.exec(text.slice(from, to))?.[0] ?? '';
  const written = isInline ? writeInline(now, node.type) : writeScalar(now, node.type);
  edits.push({ from, to, text: written + end });
  return true;
}

function change(merge: Merge, node: unknown, now: unknown, isInline: boolean): boolean {
  if (!isCollection(node) && !isScalar(node)) return false;
  if (isSame(node.toJSON(), now)) return true;
  if (isMap(node)) return mergeFields(merge, node, now, isInline);
  if (isSeq(node)) return mergeItems(merge, node, now, isInline);
  const isPlain = typeof now !== 'object' && now !== undefined;
  return isPlain && changeScalar(merge, node, now, isInline);
}

/**
 * Write a value into the text of a file; unchanged parts keep their characters, position and surrounding
 * comments.
 * @param text current text of the file
 * @param now new value
 * @param placeOf index of a list item in the file, if known
 * @throws UnwritableYaml if the text cannot take the value
 */
export function mergeYaml(
  text: string,
  now: unknown,
  placeOf: Merge['placeOf'] = () => undefined,
): string {
  const document = parseDocument(text, { keepSourceTokens: true, customTags: null });
  if (document.errors.length > 0) throw new UnwritableYaml('no YAML');
  if (isSame(document.toJS(), now)) return text;
  const edits: Edit[] = [];
  const merge: Merge = {
    text,
    edits,
    placeOf,
    change: (node, value, isInline) => change(merge, node, value, isInline),
  };
  if (!merge.change(document.contents, now, false)) {
    const range = rangeOf(document.contents);
    if (!range || typeof now !== 'object' || now === null) throw new UnwritableYaml('another kind');
    const [from, to] = range;
    edits.splice(0, edits.length, { from, to, text: `${writeBlock(now, '')}\n` });
  }
  const merged = applyEdits(text, edits);
  const again = parseDocument(merged, { customTags: null });
  // Never write anything but the requested value.
  if (again.errors.length > 0 || !isSame(again.toJS(), now)) throw new UnwritableYaml('differs');
  return merged;
}
