import { type Locale, locales } from '../../i18n/locales.ts';
import { analyse } from '../../search/analysis/analyse.ts';
import { isStopWord } from '../../search/analysis/stop-words.ts';
import { foldWord } from '../../search/fold-word.ts';
import sameWords from './same-words.yaml';

/** A word in lower case, and folded. */
export interface Token {
  readonly spelled: string;
  readonly folded: string;
}

/** Min weight of a stem; weaker ones are often shared with other words. */
const sureStem = 0.78;
/** Min length of a stem; shorter ones match endings of other words. */
const shortestStem = 3;
const shortestGeorgian = 4;

const isGeorgian = /\p{Script=Georgian}/u;

/** Words of a text, without punctuation. */
export function splitWords(text: string): Token[] {
  return (text.normalize('NFC').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).map((word) => {
    const spelled = word.replaceAll('İ', 'i').replaceAll('I', 'ı').toLowerCase();
    return { spelled, folded: foldWord(word) };
  });
}

const formsOf = new Map<string, readonly string[]>();

/** Possible languages of a word, by its script. */
function languagesOf({ spelled }: Token): readonly Locale[] {
  const georgian = isGeorgian.test(spelled);
  return locales.filter((locale) => (locale === 'ka') === georgian);
}

/** Endings of Georgian nouns, and the vowels they replace. */
const georgianEndings = [
  ...['ებისთვის', 'ისთვის', 'ებთან', 'ებიდან', 'ებში', 'ებზე', 'ების', 'ებს', 'ებით', 'ებად'],
  ...['ები', 'ებმა', 'თა', 'ისა', 'ის', 'ით', 'ად', 'მა', 'ში', 'ზე', 'დან', 'თან', 'ს', 'სა'],
  ...['ა', 'ი', 'ე', 'ო', 'უ', 'ია', 'აა', 'ელი', 'ული'],
];

/** A Georgian word without each ending in turn: headers use few, so whole stems are looked up. */
function georgianStems(word: string): string[] {
  return georgianEndings
    .filter((ending) => word.endsWith(ending) && word.length - ending.length >= shortestGeorgian)
    .map((ending) => foldWord(word.slice(0, -ending.length)));
}

/** A word and its stems in every language of its script. */
export function wordForms(token: Token): readonly string[] {
  const known = formsOf.get(token.spelled);
  if (known) return known;
  const stems = languagesOf(token).flatMap((locale) =>
    analyse({ spelled: token.spelled, word: token.folded }, locale)
      .filter(({ form, weight }) => weight >= sureStem && form.length >= shortestStem)
      .map(({ form }) => form),
  );
  if (isGeorgian.test(token.spelled)) stems.push(...georgianStems(token.spelled));
  // Folding maps both scripts to the same letters, but words of different scripts are distinct.
  const mark = isGeorgian.test(token.spelled) ? 'ka:' : '';
  const forms = [...new Set([token.folded, ...stems])].map((form) => mark + form);
  formsOf.set(token.spelled, forms);
  return forms;
}

interface Entry {
  readonly concept: string;
  readonly words: readonly ReadonlySet<string>[];
}

interface Lexicon {
  /** Phrases by each form of their first word, longest first. */
  readonly byFirst: ReadonlyMap<string, readonly Entry[]>;
  /** Concepts by whole folded phrase. */
  readonly phrases: ReadonlyMap<string, ReadonlySet<string>>;
  /** Single words, to match typos and abbreviations. */
  readonly words: ReadonlyMap<string, readonly string[]>;
}

function readLexicon(): Lexicon {
  const byFirst = new Map<string, Entry[]>();
  const words = new Map<string, readonly string[]>();
  const phrases = new Map<string, Set<string>>();
  for (const [name, list] of Object.entries(sameWords)) {
    const [concept = ''] = name.split('.');
    for (const phrase of list.split(';')) {
      const tokens = splitWords(phrase);
      const entry = { concept, words: tokens.map((token) => new Set(wordForms(token))) };
      const whole = foldPhrase(phrase);
      phrases.set(whole, (phrases.get(whole) ?? new Set()).add(concept));
      for (const token of tokens) words.set(token.folded, wordForms(token));
      for (const form of entry.words[0] ?? []) {
        byFirst.set(form, [...(byFirst.get(form) ?? []), entry]);
      }
    }
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, phrases, words };
}

let lexicon: Lexicon | undefined;

/** Forms of the lexicon's words, by folded spelling. */
export function lexiconWords(): ReadonlyMap<string, readonly string[]> {
  lexicon ??= readLexicon();
  return lexicon.words;
}

/** Concepts that a whole text names verbatim. */
export function conceptsOf(text: string): ReadonlySet<string> {
  lexicon ??= readLexicon();
  return lexicon.phrases.get(foldPhrase(text)) ?? new Set();
}

const foldPhrase = (text: string): string =>
  splitWords(text)
    .map(({ folded }) => folded)
    .join(' ');

/** Min weight of a stem that only lost an inflection; weaker ones may be other words of the same root. */
const inflected = 0.88;

/** A word, and its forms without inflection. */
export function inflectedForms(token: Token): readonly string[] {
  const stems = languagesOf(token).flatMap((locale) =>
    analyse({ spelled: token.spelled, word: token.folded }, locale)
      .filter(({ form, weight }) => weight >= inflected && form.length >= shortestStem)
      .map(({ form }) => form),
  );
  return [...new Set([token.folded, ...stems])];
}

/** Concepts of the longest phrase that starts at a word. */
export function findConcepts(
  forms: readonly (readonly string[])[],
  at: number,
): { readonly length: number; readonly concepts: ReadonlySet<string> } {
  lexicon ??= readLexicon();
  const concepts = new Set<string>();
  let length = 1;
  const entries = new Set((forms[at] ?? []).flatMap((form) => lexicon?.byFirst.get(form) ?? []));
  for (const entry of [...entries].sort((a, b) => b.words.length - a.words.length)) {
    if (concepts.size > 0 && entry.words.length < length) break;
    const isThere = entry.words.every((word, n) => forms[at + n]?.some((form) => word.has(form)));
    if (!isThere) continue;
    length = entry.words.length;
    concepts.add(entry.concept);
  }
  return { length, concepts };
}

/** Whether a word is a stop word in any language of its script. */
export function isSmallWord(token: Token): boolean {
  return languagesOf(token).some((locale) => isStopWord(token.folded, locale));
}
