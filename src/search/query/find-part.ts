import { findWord, initialOf } from '../lexicon/lexicon.ts';
import { foldWord } from '../letters.ts';
import { analyse } from '../analysis/analyse.ts';
import { type Context, trust } from './context.ts';
import { type Correction, correctWord } from './correct.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findOwn, findPhrase, type Own, toWord } from './find-word.ts';
import type { Finding } from './rank.ts';
import type { QueryWord } from './read-query.ts';

/** A stem of fewer letters lies one slip away from too many words. */
const shortestStem = 5;

const isGeorgian = (spelled: string) => /^\p{Script=Georgian}/u.test(spelled);

/** The words of the pages that were probably meant for one. */
async function correctBy(
  form: string,
  initials: readonly string[],
  { spelled }: QueryWord,
  { own }: Context,
): Promise<Correction[]> {
  const parts = await Promise.all(initials.map((initial) => own.spellings(initial)));
  // Who types Georgian letters means no word in Latin ones; the other way round many do.
  const lexicon = parts.flat().filter((word) => !isGeorgian(spelled) || isGeorgian(word.spelled));
  return correctWord(form, lexicon);
}

/** The words that were probably meant: first those with the same initial, of which less has to be loaded. */
async function correctForm(form: string, word: QueryWord, context: Context): Promise<Correction[]> {
  const near = await correctBy(form, [initialOf(form)], word, context);
  return near[0]?.slips === 1 ? near : correctBy(form, context.own.initials, word, context);
}

/** The words that were probably meant: for the word as typed, else for its surest stem. */
async function correct(word: QueryWord, context: Context): Promise<Correction[]> {
  const [typed, stem] = analyse(word, context.locale);
  const meant = typed ? await correctForm(typed.form, word, context) : [];
  if (meant.length > 0 || !stem || stem.form.length < shortestStem) return meant;
  return correctForm(stem.form, word, context);
}

/** Neither half of a word that pages write as two has fewer letters. */
const shortestHalf = 3;

/** Pages that write the word as two: `işbirliği`, `iş birliği`. */
async function findHalves(word: QueryWord, context: Context): Promise<Finding[]> {
  const { spelled } = word;
  const words = await context.own.words(word.word.slice(0, shortestHalf));
  const halves = Array.from({ length: Math.max(0, spelled.length - 2 * shortestHalf + 1) })
    .map((_, at) => at + shortestHalf)
    .filter((end) => findWord(words, foldWord(spelled.slice(0, end))))
    .map((end) => `${spelled.slice(0, end)} ${spelled.slice(end)}`);
  const found = await Promise.all(halves.map((phrase) => findPhrase(phrase, context)));
  return found.filter((finding) => finding !== undefined);
}

/** Is it a whole word of the pages of any language? Then nobody mistyped it. */
async function isWhole(word: QueryWord, { site }: Context): Promise<boolean> {
  const all = await Promise.all([...site.languages.values()].map((data) => data.words(word.word)));
  return all.some((words) => findWord(words, word.word));
}

/** One word of a query, understood. */
export interface Part {
  /** The ways to say it, with the pages that have them. */
  readonly findings: readonly Finding[];
  /** Words that may have been meant in its place, in small letters, with their pages. */
  readonly meant: readonly { readonly spelled: string; readonly findings: readonly Finding[] }[];
}

/** A word that is understood as it was typed. */
const asTyped = (findings: readonly Finding[]): Part => ({ findings, meant: [] });

const weigh = (findings: readonly Finding[], by: number) =>
  findings.map((finding) => ({ ...finding, weight: finding.weight * by }));

/**
 * All ways to understand one word of a query. A word that no page has is looked for in the other
 * languages and, unless `exact`, corrected.
 * @param own what the pages of the reader's language have of it
 * @param hasSynonyms others stand for it: then it is no slip
 */
export async function findPart(
  word: QueryWord,
  own: Own,
  hasSynonyms: boolean,
  exact: boolean,
  context: Context,
): Promise<Part> {
  if (own.sure || hasSynonyms) return asTyped(own.findings);
  const halves = await findHalves(word, context);
  if (halves.length > 0) return asTyped(halves);
  const elsewhere = await findElsewhere(word, context);
  const known = [...own.findings, ...elsewhere];
  if (exact || (elsewhere.length > 0 && (await isWhole(word, context)))) return asTyped(known);
  const corrections = await correct(word, context);
  const [likeliest] = corrections;
  // Two slips are a bolder guess than a stem.
  if (!likeliest || (likeliest.slips > 1 && known.length > 0)) return asTyped(known);
  const meant = corrections
    .filter(({ slips }) => slips === likeliest.slips)
    .map(async ({ word: { spelled } }) => {
      const { findings } = await findOwn(toWord({ text: spelled, parts: [] }), context);
      return { spelled, findings: weigh(findings, trust.correction) };
    });
  return { findings: elsewhere, meant: await Promise.all(meant) };
}
