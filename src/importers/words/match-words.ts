import { countSlips } from '../../search/query/correct.ts';
import type { Cell } from '../workbook/model.ts';
import { lexiconWords } from './lexicon.ts';
import { neutral, type PhraseWord, readPhrase } from './read-phrase.ts';
import type { TargetPart, WordTarget } from './word-target.ts';

/** A header, with what stands around it. */
export interface WordHeader {
  /** The innermost text. */
  readonly text: string;
  /** What stands over it: heads of a group, a title, the name of the sheet. */
  readonly around: readonly string[];
  /** What stands below it, or beside it. */
  readonly cells: readonly Cell[];
}

/** How a header was understood. */
export type MatchReason = 'words' | 'values' | 'neighbours';

/** What a header means. Keys of an unsure one are those that it may mean, the likeliest first. */
export type WordMatch =
  | {
      readonly kind: 'sure';
      readonly key: string;
      readonly reason: MatchReason;
    }
  | { readonly kind: 'unsure'; readonly keys: readonly string[] }
  | { readonly kind: 'unknown' };

/** A target that a header may mean, and how likely. */
interface Candidate {
  readonly target: WordTarget;
  /** From 0 to about 1. */
  readonly score: number;
  /** How much of the header the target explains, 0 to 1. */
  readonly explained: number;
  /** How much of what tells the target is said, 0 to 1. */
  readonly covered: number;
  /** Something in the header says that it is another thing. */
  readonly isLimited: boolean;
  /** The title of its question is said, by the header or around it. */
  readonly isPlaced: boolean;
  /** Enough words are said that they can mean nothing else. */
  readonly isClear: boolean;
}

/** What is known of the sheet. */
export interface MatchContext {
  /** The year of the answers. */
  readonly year: number | undefined;
}

const slipsFor = (length: number) => (length < 5 ? 0 : length < 9 ? 1 : 2);

/** Words that targets and the lexicon have, by their spelling. */
type Vocabulary = ReadonlyMap<string, ReadonlySet<string>>;

/** Targets made ready to be matched. */
export interface WordIndex {
  readonly targets: readonly WordTarget[];
  readonly byForm: ReadonlyMap<string, readonly WordTarget[]>;
  /** The group of a form that only targets of one group have. */
  readonly onlyGroup: ReadonlyMap<string, string>;
  readonly vocabulary: Vocabulary;
}

/** Makes targets ready. */
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

/** A word that no target has, as the one that was probably meant: misspelt, or cut short. */
function mendWord(word: PhraseWord, { byForm, vocabulary }: WordIndex): PhraseWord {
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
        countSlips(text, other, limit) <= Math.min(slipsFor(other.length), limit)),
  );
  return near.length === 0
    ? word
    : { ...word, forms: new Set([...word.forms, ...near.flatMap(([, forms]) => [...forms])]) };
}

const hasAny = (forms: ReadonlySet<string>, among: ReadonlySet<string>): boolean => {
  for (const form of forms) if (among.has(form)) return true;
  return false;
};

/** A header, read. */
interface ReadHeader {
  readonly header: WordHeader;
  readonly words: readonly PhraseWord[];
  readonly asides: readonly PhraseWord[];
  readonly around: readonly PhraseWord[];
  /** Forms of its own words, and of all. */
  readonly own: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
  readonly number: number | undefined;
  readonly numbers: readonly number[];
}

function readHeader(header: WordHeader, index: WordIndex): ReadHeader {
  const { words, asides, number, numbers } = readPhrase(header.text);
  const outer = header.around.map(readPhrase);
  const mended = words.map((word) => mendWord(word, index));
  const around = outer.flatMap((phrase) => [...phrase.words, ...phrase.asides]);
  const formsOf = (list: readonly PhraseWord[]) => list.flatMap(({ forms }) => [...forms]);
  return {
    ...{ header, words: mended, asides, around, number },
    own: new Set(formsOf([...mended, ...asides])),
    all: new Set(formsOf([...mended, ...asides, ...around])),
    numbers: [...numbers, ...outer.flatMap((phrase) => phrase.numbers)],
  };
}

/** How much of a part is said. */
function coverPart({ names }: TargetPart, forms: ReadonlySet<string>): number {
  let most = 0;
  for (const { words } of names) {
    let said = 0;
    let all = 0;
    for (const { own, forms: word } of words) {
      all += own;
      if (hasAny(word, forms)) said += own;
    }
    if (all > 0) most = Math.max(most, said / all);
  }
  return most;
}

const isNeutral = ({ forms }: PhraseWord): boolean => hasAny(forms, neutral);

/** How much of a header's own words a target explains. */
function explain(words: readonly PhraseWord[], target: WordTarget): number {
  let said = 0;
  let all = 0;
  for (const word of words) {
    const isKnown = hasAny(word.forms, target.forms);
    if (!isKnown && isNeutral(word)) continue;
    all += word.weight;
    if (isKnown) said += word.weight;
  }
  return all === 0 ? 1 : said / all;
}

/** A word that limits what is asked, which the target does not ask. */
const limits = (words: readonly PhraseWord[], { forms }: WordTarget): boolean =>
  words.some((word) => word.isLimit && !hasAny(word.forms, forms));

function rate(
  read: ReadHeader,
  target: WordTarget,
  { onlyGroup }: WordIndex,
  { year }: MatchContext,
): Candidate | undefined {
  const needed = target.parts.filter((part) => part.needed);
  const covers = needed.map((part) => coverPart(part, read.all));
  const covered = Math.min(1, ...covers);
  if (covered === 0) return undefined;
  // Some of what tells it must be said by the header itself, not by what stands around it alone.
  if (read.words.length > 0 && !needed.some((part) => coverPart(part, read.own) > 0))
    return undefined;
  if (target.row !== undefined && !read.numbers.includes(target.row)) return undefined;
  const explained = explain(read.words, target);
  const others = target.parts.filter((part) => !part.needed);
  const beside = others.map((part) => coverPart(part, read.all));
  const more = beside.length > 0 ? beside.reduce((a, b) => a + b, 0) / beside.length : 0;
  const years = read.numbers.filter((number) => number >= 1900 && number <= 2100);
  const isLimited =
    limits([...read.words, ...read.asides, ...read.around], target) ||
    (year !== undefined && years.some((one) => one !== year));
  const fits = target.judge(read.header.cells);
  const kind = fits === undefined ? 0.9 : fits === 0 ? 0.4 : 0.75 + 0.25 * fits;
  const numbered = read.number !== undefined && read.number === target.number ? 0.05 : 0;
  const score =
    (explained * explained * (0.5 + 0.5 * covered) + 0.12 * more + numbered) *
    kind *
    (isLimited ? 0.4 : 1);
  const isPlaced = beside.some((one) => one >= 0.3);
  const telling = read.words.filter(
    (word) => word.weight >= 0.6 && hasAny(word.forms, target.forms),
  );
  // A word of this question alone tells it, however long its title is.
  const isOwn = telling.some(({ forms }) =>
    [...forms].some((form) => onlyGroup.get(form) === target.group && target.forms.has(form)),
  );
  const isClear = (covered >= 0.5 || isOwn) && (!target.leans || telling.length > 1);
  return { target, score, explained, covered, isLimited, isPlaced, isClear };
}

/** The targets that a header may mean, the likeliest first; of several ways to say one key the best. */
function findCandidates(read: ReadHeader, index: WordIndex, context: MatchContext): Candidate[] {
  const found = new Set<WordTarget>();
  for (const form of read.own) for (const target of index.byForm.get(form) ?? []) found.add(target);
  const best = new Map<string, Candidate>();
  for (const target of found) {
    const candidate = rate(read, target, index, context);
    if (!candidate || candidate.score < 0.25) continue;
    if ((best.get(target.key)?.score ?? 0) < candidate.score) best.set(target.key, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}

/** So far a sure match is ahead of the next. */
const margin = 0.07;
/** A score below it is not sure, one below the other not worth asking. */
const sureFrom = 0.6;
const askedFrom = 0.45;

interface State {
  readonly read: ReadHeader;
  candidates: Candidate[];
  match: WordMatch;
}

const isAhead = ([first, second]: readonly Candidate[]): boolean =>
  first !== undefined && (second === undefined || first.score - second.score >= margin);

const isSound = ({ score, explained, isLimited }: Candidate): boolean =>
  score >= sureFrom && explained >= 0.95 && !isLimited;

/** What the columns beside a header are, sure or likely. */
function groupsBeside(states: readonly State[], at: number): Set<string> {
  const groups = new Set<string>();
  for (const other of [states[at - 1], states[at + 1]]) {
    if (!other) continue;
    const [first] = other.candidates;
    if (first && first.explained >= 0.95 && first.score >= askedFrom && !first.isLimited) {
      const near = other.candidates.filter(({ score }) => score > first.score - margin);
      if (near.every(({ target }) => target.group === first.target.group))
        groups.add(first.target.group);
    }
  }
  return groups;
}

/** Takes what is sure now, each key for the header that means it most. */
function settleSure(states: readonly State[]): boolean {
  const claims = new Map<string, { state: State; candidate: Candidate; reason: MatchReason }[]>();
  for (const [at, state] of states.entries()) {
    if (state.match.kind === 'sure') continue;
    const beside = groupsBeside(states, at);
    const [first] = state.candidates;
    if (!first) continue;
    const inGroup = state.candidates.filter(({ target }) => beside.has(target.group));
    const [near] = inGroup;
    const byWords =
      isAhead(state.candidates) &&
      isSound(first) &&
      (first.isClear || first.isPlaced || beside.has(first.target.group));
    const byPlace =
      near &&
      near.score > first.score - 0.2 &&
      isAhead(inGroup) &&
      near.score >= askedFrom &&
      near.explained >= 0.95 &&
      !near.isLimited;
    const claim = byWords
      ? { state, candidate: first, reason: 'words' as const }
      : byPlace
        ? { state, candidate: near, reason: 'neighbours' as const }
        : undefined;
    if (!claim) continue;
    const { key } = claim.candidate.target;
    claims.set(key, [...(claims.get(key) ?? []), claim]);
  }
  let isChanged = false;
  const taken: string[] = [];
  for (const [key, rivals] of claims) {
    const [best, second] = rivals.toSorted((a, b) => b.candidate.score - a.candidate.score);
    if (!best || (second && best.candidate.score - second.candidate.score < margin / 2)) continue;
    best.state.match = { kind: 'sure', key, reason: best.reason };
    best.state.candidates = [best.candidate];
    taken.push(key);
    isChanged = true;
  }
  for (const state of states) {
    if (state.match.kind === 'sure') continue;
    state.candidates = state.candidates.filter(({ target }) => !taken.includes(target.key));
  }
  return isChanged;
}

/** The candidates of one header by its words and cells alone. */
export function weighHeader(
  header: WordHeader,
  index: WordIndex,
  context: MatchContext,
): readonly Pick<Candidate, 'target' | 'score' | 'explained'>[] {
  return findCandidates(readHeader(header, index), index, context);
}

/**
 * Matches headers with targets, each target once: what is sure first, then what its neighbours tell.
 * A match is sure where the words say all of it and nothing else, and no other target is as near.
 * @param taken keys that other headers have already
 */
export function matchWords(
  headers: readonly WordHeader[],
  index: WordIndex,
  context: MatchContext,
  taken: ReadonlySet<string> = new Set(),
): readonly WordMatch[] {
  const states = headers.map((header): State => {
    const read = readHeader(header, index);
    const candidates = findCandidates(read, index, context).filter(
      ({ target }) => !taken.has(target.key),
    );
    return { read, candidates, match: { kind: 'unknown' } };
  });
  while (settleSure(states));
  return states.map(({ match, candidates }) => {
    if (match.kind === 'sure') return match;
    const [first] = candidates;
    if (!first || first.score < askedFrom || first.isLimited) return { kind: 'unknown' };
    const near = candidates.filter(({ score }) => score > first.score - margin).slice(0, 6);
    return { kind: 'unsure', keys: near.map(({ target }) => target.key) };
  });
}
