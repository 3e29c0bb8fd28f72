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

/** Does a field hold what is printed? `at` is a path such as `doc-001.title` or `q1.says.0`. */
export function isLabelField(at: string): boolean {
  const [last = ''] = at.split('.').slice(-1);
  return labelFields.has(last);
}

/** Words of so many letters begin with a capital throughout in a list of names. */
const longWord = 4;

/** A run of names: every word in it begins with a capital, but for small ones. Georgian has none. */
export function isNames(words: readonly FoldedWord[], { start, length }: SharedRun): boolean {
  return words
    .slice(start, start + length)
    .every(({ raw }) => raw.length < longWord || /^[\p{Lu}\p{N}]/u.test(raw));
}

/** A run that stands in a label of the portal too: prose names what the label names. */
export function isQuotedLabel({ words }: SharedRun, labels: readonly string[]): boolean {
  return labels.some((label) => ` ${label} `.includes(` ${words} `));
}
