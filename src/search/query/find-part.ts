import { findWord } from '../lexicon/lexicon.ts';
import { foldWord } from '../fold-word.ts';
import { analyse } from '../analysis/analyse.ts';
import { type Context, trust } from './context.ts';
import { type Correction, correctWord } from './correct.ts';
import { findElsewhere } from './find-elsewhere.ts';
import { findOwn, findPhrase, type Own, toWord } from './find-word.ts';
import type { Finding } from './rank.ts';
import type { QueryWord } from './read-query.ts';

/** Shorter stems are one typo away from too many words. */
const shortestStem = 5;

const isGeorgian = (spelled: string) => /^\p{Script=Georgian}/u.test(spelled);

/** @param beginning of the words considered */
async function correctBy(
  form: string,
  beginning: string,
  { spelled }: QueryWord,
  { own }: Context,
): Promise<Correction[]> {
  const words = await own.words(beginning);
  // Georgian letters never mean a Latin word; the reverse is common.
  const lexicon = words.filter((word) => !isGeorgian(spelled) || isGeorgian(word.spelled));
  return correctWord(form, lexicon);
}

/** Words with the same initial first, so that less is loaded. */
async function correctForm(form: string, word: QueryWord, context: Context): Promise<Correction[]> {
  const near = await correctBy(form, form.slice(0, 1), word, context);
  return near[0]?.slips === 1 ? near : correctBy(form, '', word, context);
}

/** Corrections of the word as typed, otherwise of its surest stem. */
async function correct(word: QueryWord, context: Context): Promise<Correction[]> {
  const [typed, stem] = analyse(word, context.locale);
  const meant = typed ? await correctForm(typed.form, word, context) : [];
  if (meant.length > 0 || !stem || stem.form.length < shortestStem) return meant;
  return correctForm(stem.form, word, context);
}

/** Min letters of each half of a word that pages write as two. */
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

/** Whether it is a word in any language, and therefore no typo. */
export async function isWhole(word: QueryWord, { site }: Context): Promise<boolean> {
  const all = await Promise.all([...site.languages.values()].map((data) => data.words(word.word)));
  return all.some((words) => findWord(words, word.word));
}

/** An understood word of a query. */
export interface Part {
  readonly findings: readonly Finding[];
  /** Possible corrections in lower case, with their pages. */
  readonly meant: readonly { readonly spelled: string; readonly findings: readonly Finding[] }[];
}

const asTyped = (findings: readonly Finding[]): Part => ({ findings, meant: [] });

const weigh = (findings: readonly Finding[], by: number) =>
  findings.map((finding) => ({ ...finding, weight: finding.weight * by }));

/**
 * Alternatives for a word. One that no page has is searched in other languages and, unless `exact`, corrected.
 * @param own findings in the reader's language
 * @param hasSynonyms set if it is no typo for having synonyms
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
  // Two typos are less likely than a stem.
  if (!likeliest || (likeliest.slips > 1 && known.length > 0)) return asTyped(known);
  const meant = corrections
    .filter(({ slips }) => slips === likeliest.slips)
    .map(async ({ word: { spelled } }) => {
      const { findings } = await findOwn(toWord({ text: spelled, parts: [] }), context);
      return { spelled, findings: weigh(findings, trust.correction) };
    });
  return { findings: elsewhere, meant: await Promise.all(meant) };
}
