import { isScalar, parseDocument } from 'yaml';

/** The head of a text, as the bundler ends it: at the first line that begins with `---`. */
const headForm = /^(\ufeff?---\r?\n)([\s\S]*?)\r?\n---/;

/**
 * A chapter as it was, but for the mark of a reviewed translation, which is a draft again: its text
 * is going to change.
 */
export function prepareChapter(text: string): string {
  const [, before = '', head = ''] = headForm.exec(text) ?? [];
  const status = parseDocument(head).get('status', true);
  if (!isScalar(status) || status.value !== 'reviewed' || !status.range) return text;
  const [start, end] = status.range;
  const at = (offset: number) => before.length + offset;
  return `${text.slice(0, at(start))}draft${text.slice(at(end))}`;
}
