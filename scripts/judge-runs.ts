import type { SharedRun } from '../src/domain/shingles/find-shared-runs.ts';
import type { FoldedWord } from '../src/domain/shingles/split-words.ts';

/** Fields that hold names, titles and labels as the sources print them, by the last part of a path. */
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

/** Does a field hold what is printed? `at` is a path such as `source-1.title` or `q1.says.0`. */
export function isLabelField(at: string): boolean {
  const [last = ''] = at.split('.').slice(-1);
  return labelFields.has(last);
}

/** The code of a goal or an action before its words: `E 2.2.2 `. */
const leadingCode = /^\p{Lu}{1,2} ?\d+(?:\.\d+)*\.? /u;

/** A label without the code of its goal or action, which is no word of it. */
export const dropCode = (label: string) => label.replace(leadingCode, '');

/**
 * Is a text the name of a goal or an action of a strategy? They stand in Turkish as the plan prints
 * them, however long.
 */
export function isPlanLabel(file: string, at: string): boolean {
  return file.startsWith('strategies/') && /\.nodes\..*\.label$/.test(at);
}

/** Words of so many letters begin with a capital throughout in a list of names. */
const longWord = 4;

/** A run of names: every word in it begins with a capital, but for small ones. Georgian has none. */
export function isNames(words: readonly FoldedWord[], { start, length }: SharedRun): boolean {
  return words
    .slice(start, start + length)
    .every(({ raw }) => raw.length < longWord || /^[\p{Lu}\p{N}]/u.test(raw));
}

/** A run that is a whole label of the portal: prose names what the label names, and no more. */
export function isQuotedLabel({ words }: SharedRun, labels: ReadonlySet<string>): boolean {
  return labels.has(words);
}
