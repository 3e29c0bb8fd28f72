import type { Locale } from '../../i18n/locales.ts';
import { type Context, trust } from './context.ts';
import { findForms } from './find-forms.ts';
import { findKind, findOfKind, type KindRun } from './find-kind.ts';
import { findPart, type Part } from './find-part.ts';
import { findSynonyms, type SynonymRun } from './find-synonyms.ts';
import { findOwn, findPhrase, findSure, type Own } from './find-word.ts';
import { isPlain } from './is-plain.ts';
import { liftPractice } from './lift-practice.ts';
import { isOwnScript } from './own-script.ts';
import { type Finding, type Ranked, rankPages } from './rank.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import type { AskedKind } from '../kinds.ts';
import type { SiteData } from './site-data.ts';

/** What was found for a query. */
export interface Answer {
  /** Best first; pages whose own text has the words stand before those found in another language. */
  readonly pages: readonly Ranked[];
  /** The query that was searched in place of the one typed, in small letters. */
  readonly corrected?: string;
  /** Other forms and other words for the same that were searched, in small letters. */
  readonly tried: readonly string[];
  /** Pages of a kind that were asked for. */
  readonly asked?: Asked;
}

/** What was asked for: pages of a kind, about some words. */
export interface Asked {
  readonly kind: AskedKind;
  /** The words, in small letters, in the order of the parts that pages have; the kind itself is ''. */
  readonly about: readonly string[];
}

/** So many forms of each word, and other words for it, are told. */
const mostTold = 3;
/** More words in all are not read. */
const mostWords = 10;

/**
 * What was found besides the words that were typed, in the letters of the reader's language. The words that name a
 * kind of pages stand for all pages of it: other forms of them tell nobody anything.
 */
function listTried(
  words: readonly QueryWord[],
  owns: readonly Own[],
  runs: readonly SynonymRun[],
  asked: KindRun | undefined,
  locale: Locale,
): string[] {
  const isKind = (at: number) =>
    asked !== undefined && at >= asked.start && at < asked.start + asked.length;
  const forms = owns.flatMap(({ tried }, at) =>
    (isKind(at) ? [] : tried)
      .filter((form) => form !== words[at]?.spelled && isOwnScript(form, locale))
      .slice(0, mostTold),
  );
  const typed = words.map(({ spelled }) => spelled);
  const others = runs
    .filter(({ start, length }) => !(isKind(start) && isKind(start + length - 1)))
    .flatMap(({ phrases }) => phrases.slice(0, mostTold));
  const told = new Set([...forms, ...others].filter((word) => !typed.includes(word)));
  return [...told].slice(0, mostWords);
}

/** Pages that have the synonyms of a run of words, and those of its synonyms that some page has. */
async function findRun(
  run: SynonymRun,
  context: Context,
): Promise<SynonymRun & { readonly findings: readonly Finding[] }> {
  const found = await Promise.all(run.phrases.map((phrase) => findPhrase(phrase, context)));
  return {
    ...run,
    phrases: run.phrases.filter((_, at) => found[at] !== undefined),
    findings: found.filter((finding) => finding !== undefined),
  };
}

/**
 * Pages that write two words of the query as one: `kuru yemiş`, `kuruyemiş`.
 * @returns for each word of the query what it finds together with the next one
 */
function findJoined(words: readonly QueryWord[], context: Context): Promise<Finding[][]> {
  return Promise.all(
    words.map(async ({ word, spelled }, at) => {
      const next = words[at + 1];
      if (!next) return [];
      const joined = { word: word + next.word, spelled: spelled + next.spelled, parts: [] };
      return findSure(await findForms(joined, context.locale, context.own), context.own);
    }),
  );
}

/** The kind of pages that a query asks for, beside what they should be about. */
function findAsked(words: readonly QueryWord[], { own, locale }: Context): KindRun | undefined {
  const run = findKind(words, own.kinds, locale);
  return run && run.length < words.length && run.kind === 'practice' ? run : undefined;
}

/** Pages of the kind that a query names and, less surely, pages that say its name. */
async function findNamed(
  { kind, start, length }: KindRun,
  words: readonly QueryWord[],
  context: Context,
): Promise<Finding[]> {
  const name = words.slice(start, start + length).map(({ spelled }) => spelled);
  const said = await findPhrase(name.join(' '), context);
  const all = await findOfKind(kind, context.own, context.locale);
  return said ? [all, { ...said, weight: trust.kindName }] : [all];
}

/** Of several words that may have been meant the one that the best page has, else the likeliest. */
function chooseMeant(part: Part, best: Ranked | undefined): Part {
  const has = ({ findings }: Part['meant'][number]) =>
    findings.some(({ words }) => words.flat().some(({ id }) => id === best?.id));
  const chosen = part.meant.find(has) ?? part.meant[0];
  return { findings: part.findings, meant: chosen ? [chosen] : [] };
}

/**
 * Answers a query on the pages of one language. A word that no page has is looked for in the other
 * languages and, unless `exact`, corrected.
 */
export async function search(
  query: string,
  locale: Locale,
  site: SiteData,
  { exact = false } = {},
): Promise<Answer> {
  const own = site.languages.get(locale);
  const words = readQuery(query, locale);
  if (!own || words.length === 0) return { pages: [], tried: [] };
  const context = { locale, own, site };
  // None of these waits for another: each loads files of its own.
  const [owns, joined, rows] = await Promise.all([
    Promise.all(words.map((word) => findOwn(word, context))),
    findJoined(words, context),
    own.rows(),
  ]);
  const runs = await findSynonyms(
    words,
    words.map((word, at) => isPlain(word, owns[at] as Own)),
    locale,
    own,
  );
  const asked = findAsked(words, context);
  const found = await Promise.all(runs.map((run) => findRun(run, context)));
  const parts = await Promise.all(
    words.map(async (word, at): Promise<Part> => {
      if (asked && at >= asked.start && at < asked.start + asked.length) {
        return {
          findings: at === asked.start ? await findNamed(asked, words, context) : [],
          meant: [],
        };
      }
      const said = [
        ...found
          .filter(({ start, length }) => at >= start && at < start + length)
          .flatMap(({ findings }) => findings),
        ...(joined[at] ?? []),
        ...(joined[at - 1] ?? []),
      ];
      const part = await findPart(word, owns[at] as Own, said.length > 0, exact, context);
      return { ...part, findings: [...part.findings, ...said] };
    }),
  );
  const rank = (every: readonly Part[]) =>
    rankPages(
      every
        // The words that name a kind are one part of the query.
        .filter((_, at) => !asked || at <= asked.start || at >= asked.start + asked.length)
        .map(({ findings, meant }) => [...findings, ...meant.flatMap((word) => word.findings)]),
      rows,
      locale,
      asked?.kind,
    );
  const tried = listTried(words, owns, found, asked, locale);
  const named = asked && {
    asked: {
      kind: asked.kind,
      about: words.flatMap(({ spelled }, at) => {
        if (at === asked.start) return [''];
        return at > asked.start && at < asked.start + asked.length ? [] : [spelled];
      }),
    },
  };
  const [best] = parts.some(({ meant }) => meant.length > 1) ? rank(parts) : [];
  const chosen = parts.map((part) => chooseMeant(part, best));
  const ranked = rank(chosen);
  const first = [
    ...ranked.filter((page) => page.locale === locale),
    ...ranked.filter((page) => page.locale !== locale),
  ];
  const pages = asked ? first : liftPractice(first, words, own, rows, locale);
  if (chosen.every(({ meant }) => meant.length === 0)) return { pages, tried, ...named };
  const corrected = words
    .map(({ spelled }, at) => chosen[at]?.meant[0]?.spelled ?? spelled)
    .join(' ');
  // Other words for what was meant are known only now; what other languages have of the slip is not.
  if (chosen.some(({ findings, meant }) => findings.length > 0 && meant.length > 0)) {
    return { pages, corrected, tried, ...named };
  }
  return { ...(await search(corrected, locale, site, { exact: true })), corrected };
}
