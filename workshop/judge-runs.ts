import type { SharedRun } from '../src/domain/shingles/find-shared-runs.ts';
import type { FoldedWord } from '../src/domain/shingles/split-words.ts';

/** Last path segments of fields quoted from the sources. */
const labelFields: ReadonlySet<string> = new Set([
  'name',
  'title',
  'label',
  'short',
  'group',
  'head',
  'words',
  'says',
  'provider',
  'translated',
]);

/** Whether a field is quoted. `at` is a path such as `source-1.title` or `q1.says.0`. */
export function isLabelField(at: string): boolean {
  const [last = ''] = at.split('.').slice(-1);
  return labelFields.has(last);
}

/** Of a goal or an action: `E 2.2.2 `. */
const leadingCode = /^\p{Lu}{1,2} ?\d+(?:\.\d+)*\.? /u;

/** Label without the code of its goal or action. */
export const dropCode = (label: string) => label.replace(leadingCode, '');

/** Whether a text is the name of a goal or an action, quoted in Turkish from the plan. */
export function isPlanLabel(file: string, at: string): boolean {
  return file.startsWith('strategies/') && /\.nodes\..*\.label$/.test(at);
}

/** Characters from which words in a list of names are capitalised. */
const longWord = 4;

/** Whether every long word is capitalised, as in a list of names. Georgian has no capitals. */
export function isNames(words: readonly FoldedWord[], { start, length }: SharedRun): boolean {
  return words
    .slice(start, start + length)
    .every(({ raw }) => raw.length < longWord || /^[\p{Lu}\p{N}]/u.test(raw));
}

/** Whether a run is a whole label, which prose may quote. */
export function isQuotedLabel({ words }: SharedRun, labels: ReadonlySet<string>): boolean {
  return labels.has(words);
}
