import type { Lexicon } from '../lexicon/lexicon.ts';
import { foldWord, toIndex } from '../letters.ts';
import { splitTokens, type Token } from '../words.ts';
import { type Context, trust } from './context.ts';
import { findForms, type KnownForm, shortForm } from './find-forms.ts';
import { mergeMatches, withoutRarity } from './matches.ts';
import type { Finding } from './rank.ts';
import type { QueryWord } from './read-query.ts';
import type { LanguageData } from './site-data.ts';

/** A word that pages have, as if it had been typed. */
export const toWord = ({ text, parts }: Token): QueryWord => ({
  spelled: text,
  word: foldWord(text),
  parts,
});

/** First, middle and last word of a range: loading them loads the parts of the index between. */
function spanOf(words: Lexicon): string[] {
  const at = [0, words.length >> 1, words.length - 1];
  return [...new Set(at.map((index) => words[index]?.word ?? ''))].filter(Boolean);
}

/** Pages that have a word which begins so. */
async function findBeginning(
  { indexed, begun }: KnownForm,
  weight: number,
  data: LanguageData,
): Promise<Finding> {
  const index = await data.index();
  const found = await index.findBeginning(indexed, spanOf(begun));
  return { weight, words: [withoutRarity(found, data.pages)] };
}

/** More forms of a short word are not searched. */
const mostKin = 16;

/**
 * Pages that have the word in a form with this stem. The engine counts a longer word than the one
 * searched for next to nothing, so that its usual forms are searched, too.
 */
async function findStem(form: KnownForm, data: LanguageData): Promise<Finding> {
  const index = await data.index();
  const kin = form.kin.slice(0, mostKin).map(({ spelled }) => toIndex(spelled));
  if (form.form.length >= shortForm) {
    const { weight, words } = await findBeginning(form, form.weight, data);
    const others = kin.filter((word) => word !== form.indexed);
    const found = await Promise.all(others.map((word) => index.findBeginning(word, [])));
    const each = found.map((matches) => withoutRarity(matches, data.pages));
    return { weight, words: [mergeMatches([...words, ...each])] };
  }
  const found = await Promise.all(kin.map((word) => index.findWord(word)));
  const each = found.map((matches) => withoutRarity(matches, data.pages));
  return { weight: form.weight, words: [mergeMatches(each)] };
}

/** Pages that have the word: the forms that are surely its own. */
export function findSure(forms: readonly KnownForm[], data: LanguageData): Promise<Finding[]> {
  return Promise.all(forms.filter(({ kin }) => kin.length > 0).map((form) => findStem(form, data)));
}

/** A phrase is written as pages have it: words from which its words are made are others. */
const inflected = 0.7;

/** Pages that have a phrase of this language. */
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

/** What the pages of the reader's language have of a word. */
export interface Own {
  readonly findings: readonly Finding[];
  /** They have the word itself, not only words that begin like a guess at its stem. */
  readonly sure: boolean;
}

/** Pages that have the word in one of its forms, one that begins so, or all parts of a compound. */
export async function findOwn(word: QueryWord, context: Context): Promise<Own> {
  const { own, locale } = context;
  const forms = await findForms(word, locale, own);
  const compound =
    word.parts.length > 0 ? await findPhrase(word.parts.join(' '), context) : undefined;
  const sure = [...(await findSure(forms, own)), ...(compound ? [compound] : [])];
  const typed = forms.find(({ form }) => form === word.word);
  // Of a word of two letters that pages have, others that begin so are no answers: IT is not Italy.
  const open =
    typed && (sure.length === 0 || (word.word.length > 2 && word.word.length < shortForm));
  const begun = open ? [await findBeginning(typed, sure.length > 0 ? trust.begun : 1, own)] : [];
  const isSure = sure.length + begun.length > 0;
  // `managing` is on some pages, but who types it means `management` as well.
  const related = forms.filter(({ kin, form }) => kin.length === 0 && form.length >= shortForm);
  const guesses = isSure
    ? related.slice(0, 2).map((form) => findBeginning(form, trust.related, own))
    : forms.slice(0, 1).map((form) => findBeginning(form, trust.alike, own));
  return { findings: [...sure, ...begun, ...(await Promise.all(guesses))], sure: isSure };
}
