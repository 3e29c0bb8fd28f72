import type { Cell } from '../workbook/model.ts';
import { neutral, type PhraseWord, readPhrase } from './read-phrase.ts';
import { mendWord, type WordIndex } from './word-index.ts';
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

/** A target that a header may mean, and how likely. */
export interface Candidate {
  readonly target: WordTarget;
  /** From 0 to about 1. */
  readonly score: number;
  /** The same by its words alone, whatever stands in the cells. */
  readonly wordScore: number;
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
  /** Its words are sure, its few cells are not what is asked. */
  readonly isFaulty: boolean;
}

/** What is known of the sheet. */
export interface MatchContext {
  /** The year of the answers. */
  readonly year: number | undefined;
}

/** So many cells that are not what is asked may be faults. */
const mostFaulty = 2;

const hasAny = (forms: ReadonlySet<string>, among: ReadonlySet<string>): boolean => {
  for (const form of forms) if (among.has(form)) return true;
  return false;
};

/** A header, read. */
export interface ReadHeader {
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

export function readHeader(header: WordHeader, index: WordIndex): ReadHeader {
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
function explain(words: readonly PhraseWord[], target: WordTarget, hasYear = false): number {
  let said = 0;
  let all = 0;
  for (const word of words) {
    const isKnown = hasAny(word.forms, target.forms);
    if (!isKnown && (isNeutral(word) || (hasYear && word.forms.has('#year')))) continue;
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
  const isRow = target.row === undefined || read.numbers.includes(target.row);
  // A list without numbers of rows has its first.
  if (!isRow && (target.row !== 1 || read.numbers.length > 0)) return undefined;
  const years = read.numbers.filter((number) => number >= 1900 && number <= 2100);
  const explained = explain(read.words, target, years.length > 0);
  // Heads over a group of columns speak for the targets that have their words.
  const told = read.around.filter((word) => !isNeutral(word));
  const above = told.length > 0 ? explain(told, target) : 0;
  const others = target.parts.filter((part) => !part.needed);
  const beside = others.map((part) => coverPart(part, read.all));
  const more = beside.length > 0 ? beside.reduce((a, b) => a + b, 0) / beside.length : 0;
  const isLimited =
    limits([...read.words, ...read.asides, ...read.around], target) ||
    (year !== undefined && years.some((one) => one !== year));
  const fits = target.judge(read.header.cells);
  const kind = fits === undefined ? 0.9 : fits === 0 ? 0.4 : 0.75 + 0.25 * fits;
  const numbered = read.number !== undefined && read.number === target.number ? 0.05 : 0;
  const wordScore =
    (explained * explained * (0.5 + 0.5 * covered) + 0.12 * more + 0.15 * above + numbered) *
    (isRow ? 1 : 0.85) *
    (isLimited ? 0.4 : 1);
  const score = wordScore * kind;
  const isPlaced = beside.some((one) => one >= 0.3);
  const telling = read.words.filter(
    (word) => word.weight >= 0.6 && hasAny(word.forms, target.forms),
  );
  // A word of this question alone tells it, however long its title is.
  const isOwn = telling.some(({ forms }) =>
    [...forms].some((form) => onlyGroup.get(form) === target.group && target.forms.has(form)),
  );
  const isClear = (covered >= 0.5 || isOwn) && (!target.leans || telling.length > 1);
  // A cell or two that nobody can read are faults; a whole column of them is another thing.
  const isFaulty = fits === 0 && read.header.cells.length <= mostFaulty && covered >= 0.66;
  return {
    ...{ target, score, wordScore, explained, covered, isLimited, isPlaced, isClear },
    isFaulty,
  };
}

/** The targets that a header may mean, the likeliest first; of several ways to say one key the best. */
export function findCandidates(
  read: ReadHeader,
  index: WordIndex,
  context: MatchContext,
): Candidate[] {
  const found = new Set<WordTarget>();
  for (const form of read.own) for (const target of index.byForm.get(form) ?? []) found.add(target);
  const best = new Map<string, Candidate>();
  for (const target of found) {
    const candidate = rate(read, target, index, context);
    if (!candidate || candidate.wordScore < 0.25) continue;
    if ((best.get(target.key)?.score ?? 0) < candidate.score) best.set(target.key, candidate);
  }
  return [...best.values()].sort((a, b) => b.score - a.score);
}
