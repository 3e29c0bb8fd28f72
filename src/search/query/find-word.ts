import type { Lexicon, LexiconWord } from '../lexicon/lexicon.ts';
import { foldWord } from '../fold-word.ts';
import { splitTokens, type Token } from '../words.ts';
import { type Context, trust } from './context.ts';
import { findForms, type KnownForm, shortForm } from './find-forms.ts';
import { mergeMatches } from './matches.ts';
import type { Finding } from './rank.ts';
import type { QueryWord } from './read-query.ts';
import type { LanguageData } from './site-data.ts';
import type { Match } from './word-index.ts';

/** A word of the pages as a query word. */
export const toWord = ({ text, parts }: Token): QueryWord => ({
  spelled: text,
  word: foldWord(text),
  parts,
});

/** Max words per prefix, most frequent first. */
const maxBegun = 60;
/** Max forms of a short word. */
const maxKin = 16;

/** Weight of words that differ in diacritics. */
const otherMarks = 0.8;

/** Weight of longer words: one letter more, a third; two, next to nothing. */
function likeness(extra: number): number {
  return Math.exp(10 * (Math.exp(-(extra ** 2) / 8) - 1));
}

/** Pages with one of the words, each by its best match. */
async function findWords(
  words: Lexicon,
  weigh: (word: LexiconWord) => number,
  data: LanguageData,
): Promise<Match[]> {
  const found = await Promise.all(
    words.map(async (word) => {
      const weight = weigh(word);
      const matches = await data.pagesWith(word);
      return matches.map((match) => ({ ...match, score: match.score * weight }));
    }),
  );
  return mergeMatches(found);
}

const byFrequency = (a: LexiconWord, b: LexiconWord) => b.level - a.level;

/** Pages with a prefix; the word itself and its forms count most. */
async function findBeginning(
  { form, spelled, begun }: KnownForm,
  weight: number,
  data: LanguageData,
  kin: Lexicon = [],
): Promise<Finding> {
  const own = begun.filter((word) => word.word === form || kin.includes(word));
  const others = begun.filter((word) => !own.includes(word)).toSorted(byFrequency);
  const marks = (word: LexiconWord) => (word.spelled.startsWith(spelled) ? 1 : otherMarks);
  const weigh = (word: LexiconWord) =>
    kin.includes(word) ? 1 : marks(word) * likeness(word.word.length - form.length);
  const found = await findWords([...own, ...others.slice(0, maxBegun)], weigh, data);
  return { weight, words: [found] };
}

/** Pages with this stem; a longer one also matches as a prefix. */
async function findStem(form: KnownForm, data: LanguageData): Promise<Finding> {
  const kin = form.kin.slice(0, maxKin);
  if (form.form.length >= shortForm) return findBeginning(form, form.weight, data, kin);
  return { weight: form.weight, words: [await findWords(kin, () => 1, data)] };
}

/** Pages with forms that surely belong to the word. */
export function findSure(forms: readonly KnownForm[], data: LanguageData): Promise<Finding[]> {
  return Promise.all(forms.filter(({ kin }) => kin.length > 0).map((form) => findStem(form, data)));
}

/** Phrases are written as on pages: derived words differ. */
const inflected = 0.7;

/** Pages with a phrase of this language. */
export async function findPhrase(
  phrase: string,
  { locale, own }: Context,
): Promise<Finding | undefined> {
  const words = splitTokens(phrase).map(toWord);
  const found = await Promise.all(
    words.map(async (word) => {
      const forms = await findForms(word, locale, own);
      return findSure(
        forms.filter(({ weight }) => weight > inflected),
        own,
      );
    }),
  );
  if (found.some((findings) => findings.length === 0)) return undefined;
  const merged = found.map((findings) => mergeMatches(findings.flatMap(({ words: w }) => w)));
  return { weight: trust.synonym, words: merged };
}

export interface Own {
  readonly findings: readonly Finding[];
  /** Whether pages have the word itself, not only the beginning of a guessed stem. */
  readonly sure: boolean;
  /** Whether pages have the word in any form. */
  readonly known: boolean;
  /** Searched forms in lower case, most frequent first. */
  readonly tried: readonly string[];
}

/** Pages with a form of the word, a word it begins, or all parts of a compound. */
export async function findOwn(word: QueryWord, context: Context): Promise<Own> {
  const { own, locale } = context;
  const forms = await findForms(word, locale, own);
  const compound =
    word.parts.length > 0 ? await findPhrase(word.parts.join(' '), context) : undefined;
  const sure = [...(await findSure(forms, own)), ...(compound ? [compound] : [])];
  const typed = forms.find(({ form }) => form === word.word);
  // A two-letter word that pages have is not a prefix: IT is not Italy.
  const open =
    typed && (sure.length === 0 || (word.word.length > 2 && word.word.length < shortForm));
  const begun = open ? [await findBeginning(typed, sure.length > 0 ? trust.begun : 1, own)] : [];
  const isSure = sure.length + begun.length > 0;
  // `managing` occurs on pages, but `management` is meant too.
  const related = forms.filter(({ kin, form }) => kin.length === 0 && form.length >= shortForm);
  const guesses = isSure
    ? related.slice(0, 2).map((form) => findBeginning(form, trust.related, own))
    : forms.slice(0, 1).map((form) => findBeginning(form, trust.alike, own));
  const kin = forms.flatMap((form) => form.kin).toSorted(byFrequency);
  return {
    findings: [...sure, ...begun, ...(await Promise.all(guesses))],
    sure: isSure,
    known: sure.length > 0,
    tried: [...new Set(kin.map(({ spelled }) => spelled))],
  };
}
