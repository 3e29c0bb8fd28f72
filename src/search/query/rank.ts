import type { Locale } from '../../i18n/locales.ts';
import type { AskedKind, SearchKind } from '../kinds.ts';
import type { NameSpan, PageRow } from '../page-row.ts';
import { rarity } from './matches.ts';
import type { Fragment, Match } from './word-index.ts';

/** Pages for one reading of a part of a query. */
export interface Finding {
  /** Confidence, 0 to 1. */
  readonly weight: number;
  /** Matches of each word of a phrase; a page must have all. */
  readonly words: readonly (readonly Match[])[];
}

export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** Language of the text that matched. */
  readonly locale: Locale;
  /** Folded. */
  readonly words: readonly string[];
  /** Parts of the query that it has. */
  readonly parts: readonly number[];
  /** Number of parts that a whole name of several words consists of; 0 if the query has none of its names. */
  readonly named: number;
  load(): Promise<Fragment>;
}

/** Bonus for names that contain the word, or better are it. */
const name = { has: 0.6, is: 1.4, other: 0.8, foreign: 0.7 };

interface Scored {
  /** Relevance of the text, 0 to 1. */
  text: number;
  /** Confidence of its best reading. */
  weight: number;
  match: Match;
  places: Set<number>;
  words: Set<string>;
}

interface Hit extends Scored {
  /** Position of the part of the query. */
  readonly part: number;
  readonly rare: number;
}

/** Positions refer to one text, preferably the reader's language. */
function addPlaces(scored: Scored, { match, places, words }: Scored, own: Locale): void {
  if (scored.match.locale === match.locale) {
    for (const place of places) scored.places.add(place);
    for (const word of words) scored.words.add(word);
  } else if (match.locale === own) {
    scored.match = match;
    scored.places = new Set(places);
    scored.words = new Set(words);
  }
}

function scorePhrase({ weight, words }: Finding): Map<string, Scored> {
  const phrase = new Map<string, Scored & { count: number }>();
  for (const matches of words) {
    for (const match of matches) {
      const text = (weight * match.score) / (match.score + 1) / words.length;
      const known = phrase.get(match.id);
      if (known) {
        known.text += text;
        known.count += 1;
        for (const place of match.places) known.places.add(place);
        for (const word of match.words) known.words.add(word);
      } else {
        const [places, own] = [new Set(match.places), new Set(match.words)];
        phrase.set(match.id, { text, weight, match, count: 1, places, words: own });
      }
    }
  }
  return new Map([...phrase].filter(([, { count }]) => count === words.length));
}

function scorePart(findings: readonly Finding[], own: Locale): Map<string, Scored> {
  const best = new Map<string, Scored>();
  for (const finding of findings) {
    for (const [id, scored] of scorePhrase(finding)) {
      const known = best.get(id);
      if (!known) best.set(id, scored);
      else {
        known.text = Math.max(known.text, scored.text);
        known.weight = Math.max(known.weight, scored.weight);
        addPlaces(known, scored, own);
      }
    }
  }
  return best;
}

/** Further words of a long name need not be typed. */
const longName = 5;
/** Pages with more names are lists, such as a glossary: only a full name matches. */
const fewNames = 8;

interface MetName {
  readonly span: NameSpan;
  /** Parts of the query that it has, their rarity, and its words that they are. */
  readonly hits: number;
  readonly rare: number;
  readonly places: number;
}

/** Names of a page in the order of their words, as a query meets them: the title, other names, those in other languages. */
function meetNames(hits: readonly Hit[], { title, names, foreign }: PageRow) {
  let start = 0;
  const meet = (span: NameSpan): MetName => {
    const end = start + span.words;
    const isInside = (place: number) => place >= start && place < end;
    const inside = hits.map((hit) => ({ hit, own: [...hit.places].filter(isInside) }));
    const met = inside.filter(({ own }) => own.length > 0);
    start = end;
    return {
      span,
      hits: met.length,
      rare: met.reduce((sum, { hit }) => sum + hit.rare * hit.weight, 0),
      places: new Set(met.flatMap(({ own }) => own)).size,
    };
  };
  return { title: meet(title), names: names.map(meet), foreign: foreign.map(meet) };
}

/** Share of the query that a name has, and of the name that the query has. */
function weighName({ span: { telling }, places, rare }: MetName, isListed: boolean): number {
  if (telling === 0 || (isListed && places < telling)) return 0;
  return rare * (name.has + name.is * Math.min(1, places / Math.min(telling, longName)));
}

function matchNames({ title, names, foreign }: ReturnType<typeof meetNames>): number {
  const isListed = names.length > fewNames;
  return Math.max(
    weighName(title, false),
    ...names.map((one) => name.other * weighName(one, isListed)),
    ...foreign.map((one) => name.foreign * weighName(one, isListed)),
  );
}

/** Parts of a query that one of a page's names consists of, if the query has all of that name. */
function countNamed({ title, names }: ReturnType<typeof meetNames>): number {
  const whole = [title, ...names].filter(
    ({ span: { telling }, places }) => telling > 1 && places >= telling,
  );
  return Math.max(0, ...whole.map(({ hits }) => hits));
}

/** Even a part that every page has counts slightly. */
const min = 0.5;
const worth = (rares: readonly number[]) => rares.reduce((sum, rare) => sum + rare + min, 0);

/** Merge a page's hits into one result. */
function joinHits(hits: readonly Hit[], score: number, own: Locale): Omit<Ranked, 'id' | 'named'> {
  const [first, ...others] = hits as readonly [Hit, ...Hit[]];
  const all = { ...first, places: new Set(first.places), words: new Set(first.words) };
  for (const other of others) addPlaces(all, other, own);
  return {
    score,
    locale: all.match.locale,
    words: [...all.words].sort(),
    parts: hits.map(({ part }) => part),
    load: () => all.match.load(),
  };
}

/** Words on a third of the pages say little next to rarer ones. */
const common = Math.log(3);

/** Pages with a rare word of the query, otherwise all. */
function keepRare(hits: ReadonlyMap<string, readonly Hit[]>): [string, readonly Hit[]][] {
  const telling = [...hits].filter(([, found]) => found.some(({ rare }) => rare > common));
  return telling.length > 0 ? telling : [...hits];
}

/** Factor by importance, from 0.56 to 1. */
const importanceOf = (row: PageRow | undefined) => 0.5 + (row?.importance ?? 5) / 18;

/** Lists, such as the glossary, contain words of every need but answer none. */
const listed = 3;
/** For a list if several things are asked for. */
const listForNeed = 0.4;
/** For a page of the requested kind with any of the other words. */
const askedFor = 3;
/** For a need: what others did about it, then who supports it, then what it means. */
const forNeed: Readonly<Partial<Record<SearchKind, number>>> = {
  practice: 2.2,
  programme: 1.4,
  concept: 1,
  path: 1,
  figure: 0.6,
};
const notForNeed = 0.85;
const listBehindNeed = 0.2;

/**
 * Weight by type of page.
 * @param named share of the query in its names; for a list only full ones
 */
function weighPage(
  row: PageRow | undefined,
  named: number,
  parts: { readonly wanted: number; readonly found: number },
  asked: AskedKind | 'need' | undefined,
): number {
  // A list of names contains one of many by chance.
  const isNamed = named > 0 && (parts.wanted <= 2 || (row?.names.length ?? 0) <= fewNames);
  const isNeed = parts.wanted > 1 && (!isNamed || asked !== undefined);
  const isList = (isNeed || asked === 'need') && (row?.importance ?? listed + 1) <= listed;
  const isAsked = asked !== undefined && row?.kind === asked && parts.found > 1;
  const kind = asked === 'need' ? (forNeed[row?.kind ?? 'page'] ?? notForNeed) : 1;
  const list = asked === 'need' ? listBehindNeed : listForNeed;
  return importanceOf(row) * (isList ? list : kind) * (isAsked ? askedFor : 1);
}

/**
 * Rank pages over all parts of a query: for each part the match in text and names by its rarity; times (worth of
 * the parts matched ÷ worth of all) to the power of 1.5, so that pages with all parts come first; times the
 * page's importance.
 * @param parts readings of each part
 * @param rows of the pages in the reader's language
 * @param asked requested kind of page, whose part finds them all; or a need
 */
export function rankPages(
  parts: readonly (readonly Finding[])[],
  rows: readonly PageRow[],
  own: Locale,
  asked?: AskedKind | 'need',
): Ranked[] {
  const known = new Map(rows.filter(({ id }) => id).map((row) => [row.id, row]));
  // Another language may have more pages than the reader's.
  const max = Math.max(
    known.size,
    ...parts.flat().flatMap(({ words }) => words.map(({ length }) => length)),
  );
  const every = parts.map((part) => scorePart(part, own));
  const rares = every.map((scores) => rarity(scores.size, Math.max(max, scores.size)));
  const hits = new Map<string, Hit[]>();
  for (const [part, scores] of every.entries()) {
    for (const [id, scored] of scores) {
      const hit = { ...scored, part, rare: rares[part] as number };
      hits.set(id, [...(hits.get(id) ?? []), hit]);
    }
  }
  const wanted = worth(rares);
  return keepRare(hits)
    .map(([id, found]) => {
      const row = known.get(id);
      const text = found.reduce((sum, hit) => sum + hit.text * hit.rare, 0);
      const matched = worth(found.map(({ rare }) => rare)) / wanted;
      const met = row && meetNames(found, row);
      const named = met ? matchNames(met) : 0;
      const full = met ? countNamed(met) : 0;
      const counts = { wanted: parts.length, found: found.length };
      // The name of a thing is no need, even with a word such as trade.
      const sought = asked === 'need' && full === parts.length ? undefined : asked;
      const score = (text + named) * matched ** 1.5 * weighPage(row, named, counts, sought);
      return { id, named: full, ...joinHits(found, score, own) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
