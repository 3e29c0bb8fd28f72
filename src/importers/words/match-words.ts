import {
  type Candidate,
  findCandidates,
  type MatchContext,
  type ReadHeader,
  readHeader,
  type WordHeader,
} from './rate-target.ts';
import type { WordIndex } from './word-index.ts';
import type { WordTarget } from './word-target.ts';

export type MatchReason = 'words' | 'neighbours' | 'cells';

/** Meaning of a header; if unsure, candidate keys, most likely first. */
export type WordMatch =
  | {
      readonly kind: 'sure';
      readonly key: string;
      readonly reason: MatchReason;
    }
  | { readonly kind: 'unsure'; readonly keys: readonly string[] }
  | { readonly kind: 'unknown' };

/** Lead over the next candidate needed for a sure match. */
const margin = 0.07;
/** Min scores for a sure match, and for asking. */
const sureFrom = 0.6;
const askedFrom = 0.45;

interface State {
  readonly read: ReadHeader;
  candidates: Candidate[];
  match: WordMatch;
}

/** Whether two targets are one answer, as a whole and as its first row. */
const isSame = (a: WordTarget, b: WordTarget): boolean =>
  a.whole !== undefined && a.whole === b.whole;

function isAhead([first, ...others]: readonly Candidate[]): boolean {
  if (!first) return false;
  const rival = others.find(({ target }) => !isSame(target, first.target));
  return rival === undefined || first.score - rival.score >= margin;
}

const isSound = ({ score, wordScore, explained, isLimited, isFaulty }: Candidate): boolean =>
  (isFaulty ? wordScore * 0.9 : score) >= sureFrom && explained >= 0.95 && !isLimited;

/** Groups of the adjacent columns, sure or likely. */
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

/**
 * Whether two candidates are too close to call. If their words score the same, the fit of the cells decides only
 * if the other's cells do not fit.
 */
const isRival = (other: Candidate, best: Candidate): boolean =>
  best.score - other.score < margin / 2 ||
  (best.wordScore - other.wordScore < margin / 2 && other.score >= 0.75 * other.wordScore);

/** Settle sure matches, each key with its best header; returns whether there were any. */
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
    if (!best || (second && isRival(second.candidate, best.candidate))) continue;
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

/** Candidates of a header by its words and cells alone. */
export function weighHeader(
  header: WordHeader,
  index: WordIndex,
  context: MatchContext,
): readonly Pick<Candidate, 'target' | 'score' | 'explained'>[] {
  return findCandidates(readHeader(header, index), index, context);
}

/** Ask about a header with clear words above cells that do not fit: probably a column of unknown words. */
function askByWords(candidates: readonly Candidate[]): WordMatch {
  const clear = candidates
    .filter((one) => one.wordScore >= sureFrom && one.explained >= 0.95 && !one.isLimited)
    .toSorted((a, b) => b.wordScore - a.wordScore);
  const most = (clear[0]?.wordScore ?? 0) - margin;
  const near = clear.filter(({ wordScore, isClear }) => wordScore > most && isClear).slice(0, 6);
  return near.length > 0
    ? { kind: 'unsure', keys: near.map(({ target }) => target.key) }
    : { kind: 'unknown' };
}

/**
 * Match headers with targets one to one: sure matches first, then those supported by their neighbours. A match
 * is sure if the words cover the target and nothing more, and no other target comes close.
 * @param taken keys of other headers
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
    if (!first || first.score < askedFrom || first.isLimited) return askByWords(candidates);
    const near = candidates.filter(({ score }) => score > first.score - margin).slice(0, 6);
    return { kind: 'unsure', keys: near.map(({ target }) => target.key) };
  });
}
