import type { Cell } from '../workbook/model.ts';
import { neutral, type PhraseWord, readPhrase } from './read-phrase.ts';
import { mendWord, type WordIndex } from './word-index.ts';
import type { TargetPart, WordTarget } from './word-target.ts';

export interface WordHeader {
  /** Innermost text. */
  readonly text: string;
  /** Texts above it: group headers, title, sheet name. */
  readonly around: readonly string[];
  /** Cells below or next to it. */
  readonly cells: readonly Cell[];
}

export interface Candidate {
  readonly target: WordTarget;
  /** From 0 to about 1. */
  readonly score: number;
  /** Score of the words alone. */
  readonly wordScore: number;
  /** Share of the header explained by the target. */
  readonly explained: number;
  /** Share of the target's distinctive words found. */
  readonly covered: number;
  /** A word of the header limits it to something else. */
  readonly isLimited: boolean;
  /** The question's title is in the header or around it. */
  readonly isPlaced: boolean;
  /** Enough words to rule out any other meaning. */
  readonly isClear: boolean;
  /** The words are sure, but the few cells do not fit. */
  readonly isFaulty: boolean;
}

export interface MatchContext {
  readonly year: number | undefined;
}

/** Max unfitting cells treated as errors. */
const mostFaulty = 2;

const hasAny = (forms: ReadonlySet<string>, among: ReadonlySet<string>): boolean => {
  for (const form of forms) if (among.has(form)) return true;
  return false;
};

export interface ReadHeader {
  readonly header: WordHeader;
  readonly words: readonly PhraseWord[];
  readonly asides: readonly PhraseWord[];
  readonly around: readonly PhraseWord[];
  /** Word forms of the header alone, and including its context. */
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
    header,
    words: mended,
    asides,
    around,
    number,
    own: new Set(formsOf([...mended, ...asides])),
    all: new Set(formsOf([...mended, ...asides, ...around])),
    numbers: [...numbers, ...outer.flatMap((phrase) => phrase.numbers)],
  };
}

/** Share of a part found, 0 to 1. */
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

/** Share of a header's words explained by a target, 0 to 1. */
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

/** Whether there is a limiting word that the target does not have. */
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
  // Some distinctive word must be in the header itself, not just in its context.
  if (read.words.length > 0 && !needed.some((part) => coverPart(part, read.own) > 0))
    return undefined;
  const isRow = target.row === undefined || read.numbers.includes(target.row);
  // In a list without row numbers, the header means the first row.
  if (!isRow && (target.row !== 1 || read.numbers.length > 0)) return undefined;
  const years = read.numbers.filter((number) => number >= 1900 && number <= 2100);
  const explained = explain(read.words, target, years.length > 0);
  // Group headers count for targets that share their words.
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
  // A word unique to this question identifies it, even in a long title.
  const isOwn = telling.some(({ forms }) =>
    [...forms].some((form) => onlyGroup.get(form) === target.group && target.forms.has(form)),
  );
  const isClear = (covered >= 0.5 || isOwn) && (!target.leans || telling.length > 1);
  // One or two unreadable cells are errors; a whole column of them means something else.
  const isFaulty = fits === 0 && read.header.cells.length <= mostFaulty && covered >= 0.66;
  return { target, score, wordScore, explained, covered, isLimited, isPlaced, isClear, isFaulty };
}

/** Candidate targets of a header, most likely first, the best one per key. */
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
