import { isScalar, parseDocument } from 'yaml';

/** Ends at the first line that begins with `---`, as for the bundler. */
const headForm = /^(\ufeff?---\r?\n)([\s\S]*?)\r?\n---/;

/** Copy a chapter. A reviewed translation becomes a draft, since its text will change. */
export function prepareChapter(text: string): string {
  const [, before = '', head = ''] = headForm.exec(text) ?? [];
  const status = parseDocument(head).get('status', true);
  if (!isScalar(status) || status.value !== 'reviewed' || !status.range) return text;
  const [start, end] = status.range;
  const at = (offset: number) => before.length + offset;
  return `${text.slice(0, at(start))}draft${text.slice(at(end))}`;
}
