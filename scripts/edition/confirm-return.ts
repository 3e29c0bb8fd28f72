import { isMap, isScalar, parseDocument } from 'yaml';

/** Start of a line, and of the next one. */
function lineAround(text: string, start: number, end: number): readonly [number, number] {
  const next = text.indexOf('\n', end);
  // The byte order mark belongs to the file, not to its first line.
  const first = text.startsWith('\ufeff') ? 1 : 0;
  return [
    Math.max(first, text.lastIndexOf('\n', start - 1) + 1),
    next < 0 ? text.length : next + 1,
  ];
}

function addSource(text: string, source: string): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (!isMap(contents) || contents.flow || document.has('sources')) {
    document.set('sources', document.createNode([{ source }]));
    return document.toString({ lineWidth: 0 });
  }
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const start = text === '' || text.endsWith('\n') ? text : text + lineEnd;
  return `${start}sources:${lineEnd}  - source: ${source}${lineEnd}`;
}

/**
 * Turn a proposal into a return by removing its field "proposed"; nothing else changes. A comment after the
 * field is kept on a separate line.
 * @param source for a proposal that names none
 */
export function confirmReturn(text: string, source?: string): string {
  const document = parseDocument(text);
  const { contents } = document;
  if (!isMap(contents)) throw new Error('expected a group of fields');
  const pair = contents.items.find(({ key }) => isScalar(key) && key.value === 'proposed');
  const key = pair && isScalar(pair.key) ? pair.key.range : undefined;
  const value = pair && isScalar(pair.value) ? pair.value.range : undefined;
  if (!key || !value) throw new Error('expected the field "proposed"');
  if (contents.flow) {
    document.delete('proposed');
    const rest = document.toString({ lineWidth: 0 });
    return source === undefined ? rest : addSource(rest, source);
  }
  const [start, end] = lineAround(text, key[0], value[1]);
  const remark = /#.*$/.exec(text.slice(value[1], end).trimEnd())?.[0];
  const lineEnd = text.slice(start, end).endsWith('\r\n') ? '\r\n' : '\n';
  const rest = text.slice(0, start) + (remark ? remark + lineEnd : '') + text.slice(end);
  if (source !== undefined) return addSource(rest, source);
  // Only the source of an answer may be left, and the file must not be empty.
  return /^\s*[^#\s]/m.test(rest.replace(/^\ufeff/, '')) ? rest : `${rest}sources: []${lineEnd}`;
}
