import type { Locale } from '../../i18n/locales.ts';
import type { AskedKind } from '../kinds.ts';
import type { NameSpan, PageRow } from '../page-row.ts';
import { rarity } from './matches.ts';
import type { Fragment, Match } from './word-index.ts';

/** Pages found for one way to say a part of a query. */
export interface Finding {
  /** How surely it is what was meant, 0 to 1. */
  readonly weight: number;
  /** A phrase has several words, each with its matches; a page must have all. */
  readonly words: readonly (readonly Match[])[];
}

/** A page that was found, over all parts of a query. */
export interface Ranked {
  readonly id: string;
  readonly score: number;
  /** Language of the text in which it was found. */
  readonly locale: Locale;
  /** Words that were found on it, folded. */
  readonly words: readonly string[];
  /** Positions of the parts of the query that it has. */
  readonly parts: readonly number[];
  load(): Promise<Fragment>;
}

/** What a name counts beside the text: somewhat for having the word, more for being it. */
const name = { has: 0.6, is: 1.4, other: 0.8, foreign: 0.7 };

/** A page found for one part of a query. */
interface Scored {
  /** How much the text is about it, 0 to 1. */
  text: number;
  /** How sure its best way of saying is. */
  weight: number;
  match: Match;
  places: Set<number>;
  words: Set<string>;
}

interface Hit extends Scored {
  /** Position of the part of the query. */
  readonly part: number;
  /** How rare it is. */
  readonly rare: number;
}

/** Places count in one text: that of the reader's language, if it has any of the words. */
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

/** Score of each page for one way of saying. */
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

/** Of several ways to say a thing a page counts by the best. */
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

/** More words of a long name need not be asked for to mean it. */
const longName = 5;
/** A page of more names is a list of them, such as a glossary: only a whole name means it. */
const fewNames = 8;

/** How well the query meets a name that stands from `start` on: what of the query it has, and how much of it is asked for. */
function matchName(
  hits: readonly Hit[],
  start: number,
  { words, telling }: NameSpan,
  isListed: boolean,
): number {
  const places = new Set<number>();
  let rare = 0;
  for (const hit of hits) {
    const inside = [...hit.places].filter((place) => place >= start && place < start + words);
    if (inside.length > 0) rare += hit.rare * hit.weight;
    for (const place of inside) places.add(place);
  }
  if (telling === 0 || (isListed && places.size < telling)) return 0;
  return rare * (name.has + name.is * Math.min(1, places.size / Math.min(telling, longName)));
}

/** The best of a page's names: the title before others, these before titles in other languages. */
function matchNames(hits: readonly Hit[], { title, names, foreign }: PageRow): number {
  let start = title.words;
  let best = matchName(hits, 0, title, false);
  const isListed = names.length > fewNames;
  const weigh = (weight: number) => (span: NameSpan) => {
    best = Math.max(best, weight * matchName(hits, start, span, isListed));
    start += span.words;
  };
  names.forEach(weigh(name.other));
  foreign.forEach(weigh(name.foreign));
  return best;
}

/** A part that every page has counts a little, too. */
const least = 0.5;
const worth = (rares: readonly number[]) => rares.reduce((sum, rare) => sum + rare + least, 0);

/** What a page has of the query, as one result. */
function joinHits(hits: readonly Hit[], score: number, own: Locale): Omit<Ranked, 'id'> {
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

/** A word that a third of the pages have tells little beside a rarer one. */
const common = Math.log(3);

/** Pages that have a rarer word of the query, if any page has one; else all. */
function keepTelling(hits: ReadonlyMap<string, readonly Hit[]>): [string, readonly Hit[]][] {
  const telling = [...hits].filter(([, found]) => found.some(({ rare }) => rare > common));
  return telling.length > 0 ? telling : [...hits];
}

/** Pages of the same words differ by at most as much. */
const importanceOf = (row: PageRow | undefined) => 0.5 + (row?.importance ?? 5) / 18;

/** A page of so little importance is a list, such as the glossary: it has a word of every need, and answers none. */
const listed = 3;
/** Where several things are asked for together, a list counts so much. */
const listForNeed = 0.4;
/** Where pages of a kind are asked for, one that has anything of the rest counts so much more. */
const askedFor = 3;

/**
 * What a page counts for what it is.
 * @param named what its names have of the query: of a list whole ones alone
 */
function weighPage(
  row: PageRow | undefined,
  named: number,
  parts: { readonly wanted: number; readonly found: number },
  asked: AskedKind | undefined,
): number {
  // Of more than two things asked for, a list of names has one by chance.
  const isNamed = named > 0 && (parts.wanted <= 2 || (row?.names.length ?? 0) <= fewNames);
  const isNeed = parts.wanted > 1 && (!isNamed || asked !== undefined);
  const isList = isNeed && (row?.importance ?? listed + 1) <= listed;
  const isAsked = asked !== undefined && row?.kind === asked && parts.found > 1;
  return importanceOf(row) * (isList ? listForNeed : 1) * (isAsked ? askedFor : 1);
}

/**
 * Ranks pages over all parts of a query: for each part what the text and the names have of it, by
 * how rare it is; times (worth of the parts matched ÷ worth of all) to the power of 1.5, so that
 * pages with all parts come first; times the page's importance.
 * @param parts for each part of the query the ways to say it
 * @param rows of the pages of the reader's language
 * @param asked kind of the pages that the query asks for; the part for it finds them all
 */
export function rankPages(
  parts: readonly (readonly Finding[])[],
  rows: readonly PageRow[],
  own: Locale,
  asked?: AskedKind,
): Ranked[] {
  const known = new Map(rows.filter(({ id }) => id).map((row) => [row.id, row]));
  // Another language may have more pages than the reader's.
  const most = Math.max(
    known.size,
    ...parts.flat().flatMap(({ words }) => words.map(({ length }) => length)),
  );
  const every = parts.map((part) => scorePart(part, own));
  const rares = every.map((scores) => rarity(scores.size, Math.max(most, scores.size)));
  const hits = new Map<string, Hit[]>();
  for (const [part, scores] of every.entries()) {
    for (const [id, scored] of scores) {
      const hit = { ...scored, part, rare: rares[part] as number };
      hits.set(id, [...(hits.get(id) ?? []), hit]);
    }
  }
  const wanted = worth(rares);
  return keepTelling(hits)
    .map(([id, found]) => {
      const row = known.get(id);
      const text = found.reduce((sum, hit) => sum + hit.text * hit.rare, 0);
      const matched = worth(found.map(({ rare }) => rare)) / wanted;
      const named = row ? matchNames(found, row) : 0;
      const counts = { wanted: parts.length, found: found.length };
      const score = (text + named) * matched ** 1.5 * weighPage(row, named, counts, asked);
      return { id, ...joinHits(found, score, own) };
    })
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}
