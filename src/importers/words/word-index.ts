import { addedLanguages } from '../../i18n/added-languages.ts';
import { countSlips } from '../../search/query/correct.ts';
import { lexiconWords } from './lexicon.ts';
import { type PhraseWord, readPhrase } from './read-phrase.ts';
import type { WordTarget } from './word-target.ts';

const slipsFor = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Words of targets and the lexicon, by spelling. */
type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

export interface WordIndex {
  readonly targets: readonly WordTarget[];
  readonly byForm: ReadonlyMap<string, readonly WordTarget[]>;
  /** Group of forms that occur in one group only. */
  readonly onlyGroup: ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
}

/** Index targets for matching. */
export function indexTargets(targets: readonly WordTarget[]): WordIndex {
  const byForm = new Map<string, WordTarget[]>();
  const vocabulary = new Map<string, ReadonlySet<string>>();
  const onlyGroup = new Map<string, string>();
  for (const target of targets) {
    for (const form of target.forms) byForm.set(form, [...(byForm.get(form) ?? []), target]);
    for (const { names } of target.parts)
      for (const { words } of names)
        for (const word of words)
          for (const text of word.text.split(' ')) {
            if (!vocabulary.has(text)) vocabulary.set(text, word.forms);
          }
  }
  for (const [word] of lexiconWords()) {
    const [read] = readPhrase(word).words;
    if (read && !vocabulary.has(word)) vocabulary.set(word, read.forms);
  }
  for (const [form, having] of byForm) {
    const [group, ...others] = new Set(having.map((target) => target.group));
    if (group !== undefined && others.length === 0) onlyGroup.set(form, group);
  }
  return { targets, byForm, onlyGroup, vocabulary };
}

/** Min common letters of two inflections, in languages without a stemmer. */
const leastShared = 5;

/** Whether two words begin alike: `członkowie`, `członkowskie`. */
function sharesBeginning(a: string, b: string): boolean {
  const shortest = Math.min(a.length, b.length);
  let shared = 0;
  while (shared < shortest && a[shared] === b[shared]) shared += 1;
  return shared >= Math.max(leastShared, shortest * 0.7);
}

/** Correct a misspelt or abbreviated word that no target has. */
export function mendWord(word: PhraseWord, { byForm, vocabulary }: WordIndex): PhraseWord {
  if ([...word.forms].some((form) => byForm.has(form) || form.startsWith('#'))) return word;
  const { text, isCut } = word;
  const known = [...vocabulary];
  const limit = slipsFor(text.length);
  const isPart = (other: string) =>
    (isCut && text.length >= 2 && other.startsWith(text)) ||
    (text.length >= 4 && text.length < other.length - 1 && other.startsWith(text));
  const near = known.filter(
    ([other]) =>
      isPart(other) ||
      (limit > 0 &&
        Math.min(slipsFor(other.length), limit) > 0 &&
        other[0] === text[0] &&
        countSlips(text, other, limit) <= Math.min(slipsFor(other.length), limit)) ||
      (addedLanguages.length > 0 && sharesBeginning(text, other)),
  );
  return near.length === 0
    ? word
    : { ...word, forms: new Set([...word.forms, ...near.flatMap(([, forms]) => [...forms])]) };
}
