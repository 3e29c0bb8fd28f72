import type { Locale } from '../../i18n/locales.ts';
import { type Context, trust } from './context.ts';
import { findForms } from './find-forms.ts';
import { findKind, findOfKind, type KindRun } from './find-kind.ts';
import { findPart, type Part } from './find-part.ts';
import { findSynonyms, type SynonymRun } from './find-synonyms.ts';
import { findOwn, findPhrase, findSure, type Own } from './find-word.ts';
import { isPlain } from './is-plain.ts';
import { findNeed, liftPractice } from './lift-practice.ts';
import { isNameAskedFor } from './asked-name.ts';
import { isOwnScript } from './own-script.ts';
import { type Finding, type Ranked, rankPages } from './rank.ts';
import { type QueryWord, readQuery } from './read-query.ts';
import type { AskedKind } from '../kinds.ts';
import type { SiteData } from './site-data.ts';

export interface Answer {
  /** Best first; those in the reader's language before others. */
  readonly pages: readonly Ranked[];
  /** Query searched instead, in lower case. */
  readonly corrected?: string;
  /** Other forms and synonyms searched, in lower case. */
  readonly tried: readonly string[];
  readonly asked?: Asked;
  /** The query is the name of a firm or person that no page is about. */
  readonly isName?: true;
}

export interface Asked {
  readonly kind: AskedKind;
  /** Lower-case words of the parts, in order; '' for the kind itself. */
  readonly about: readonly string[];
  /** Set if the query names a need, not the kind. */
  readonly isImplied?: true;
}

/** Longer needs are sentences, which no page covers word by word. */
const longestNeed = 3;

/** Max forms and synonyms reported per word. */
const maxReported = 3;
/** Max words reported in all. */
const maxWords = 10;

/**
 * Words found besides the typed ones, in the script of the reader's language. Those for a kind are omitted,
 * since it matches all its pages.
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
      .slice(0, maxReported),
  );
  const typed = words.map(({ spelled }) => spelled);
  const others = runs
    .filter(({ start, length }) => !(isKind(start) && isKind(start + length - 1)))
    .flatMap(({ phrases }) => phrases.slice(0, maxReported));
  const told = new Set([...forms, ...others].filter((word) => !typed.includes(word)));
  return [...told].slice(0, maxWords);
}

/** Pages with synonyms of a run, and the synonyms found. */
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
 * Words written as one: `kuru yemiş`, `kuruyemiş`.
 * @returns for each word its findings together with the next one
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

/** Requested kind of page, unless the query has nothing else. */
function findAsked(words: readonly QueryWord[], { own, locale }: Context): KindRun | undefined {
  const run = findKind(words, own.kinds, locale);
  return run && run.length < words.length && run.kind === 'practice' ? run : undefined;
}

/** Pages of the named kind and, with less weight, pages that contain its name. */
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

/** The correction that the best page has, otherwise the likeliest. */
function chooseMeant(part: Part, best: Ranked | undefined): Part {
  const has = ({ findings }: Part['meant'][number]) =>
    findings.some(({ words }) => words.flat().some(({ id }) => id === best?.id));
  const chosen = part.meant.find(has) ?? part.meant[0];
  return { findings: part.findings, meant: chosen ? [chosen] : [] };
}

/**
 * Answer a query in one language. A word that no page has is searched in others and, unless `exact`, corrected.
 */
export async function search(
  query: string,
  locale: Locale,
  site: SiteData,
  { exact = false, firm = [] }: { exact?: boolean; firm?: readonly string[] } = {},
): Promise<Answer> {
  const own = site.languages.get(locale);
  const words = readQuery(query, locale);
  if (!own || words.length === 0) return { pages: [], tried: [] };
  const context = { locale, own, site };
  // In parallel: each loads different files.
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
  if (!exact && (await isNameAskedFor(query, words, owns, parts, firm, context))) {
    return { pages: [], tried: [], isName: true };
  }
  const need = asked ? [] : findNeed(words, own, locale);
  const rank = (every: readonly Part[]) =>
    rankPages(
      every
        // Words for the kind are one part.
        .filter((_, at) => !asked || at <= asked.start || at >= asked.start + asked.length)
        .map(({ findings, meant }) => [...findings, ...meant.flatMap((word) => word.findings)]),
      rows,
      locale,
      asked?.kind ?? (need.length > 0 ? 'need' : undefined),
    );
  const tried = listTried(words, owns, found, asked, locale);
  const isNeed = need.length > 0 && words.length > 1 && words.length <= longestNeed;
  const implied = isNeed && {
    asked: {
      kind: 'practice' as const,
      about: words.map(({ spelled }) => spelled),
      isImplied: true as const,
    },
  };
  const named = asked
    ? {
        asked: {
          kind: asked.kind,
          about: words.flatMap(({ spelled }, at) => {
            if (at === asked.start) return [''];
            return at > asked.start && at < asked.start + asked.length ? [] : [spelled];
          }),
        },
      }
    : implied || undefined;
  const [best] = parts.some(({ meant }) => meant.length > 1) ? rank(parts) : [];
  const chosen = parts.map((part) => chooseMeant(part, best));
  const ranked = rank(chosen);
  const first = [
    ...ranked.filter((page) => page.locale === locale),
    ...ranked.filter((page) => page.locale !== locale),
  ];
  const pages = asked ? first : liftPractice(first, need, rows);
  if (chosen.every(({ meant }) => meant.length === 0)) return { pages, tried, ...named };
  const corrected = words
    .map(({ spelled }, at) => chosen[at]?.meant[0]?.spelled ?? spelled)
    .join(' ');
  // Only now are synonyms of the corrected word known; findings of the typo in other languages are dropped.
  if (chosen.some(({ findings, meant }) => findings.length > 0 && meant.length > 0)) {
    return { pages, corrected, tried, ...named };
  }
  return { ...(await search(corrected, locale, site, { exact: true })), corrected };
}
