/** Folded inflection of Turkish and Azerbaijani nouns, for both harmonies at once. */
export interface NounEndings {
  readonly afterVowel: RegExp;
  readonly afterConsonant: RegExp;
}

/** Neutralise vowel harmony: `a` for a/e and `i` for i/u. */
export function flattenVowels(letters: string): string {
  return letters.replace(/e/g, 'a').replace(/u/g, 'i');
}

/** Differences between the two languages' endings, as patterns of flattened letters. */
interface NounSounds {
  /** Accusative of a noun that ends in a vowel. */
  readonly accusative: string;
  /** First letter of locative, ablative and copula. */
  readonly dental: string;
  /** What may follow the dative: Azerbaijani joins "up to" to it. */
  readonly afterDative?: string;
}

/** All chains of plural, possessive, case, relation (`-daki`) and copula. */
export function composeNounEndings(sounds: NounSounds): NounEndings {
  const { accusative, dental, afterDative = '' } = sounds;
  const plain = `${dental}a|${dental}an|ca`;
  const afterConsonant = `(?:i|a|in|la|${plain})`;
  const afterVowel = `(?:${accusative}|ya|nin|yla|${plain})`;
  const afterThird = '(?:ni|na|nda|ndan|nin|yla|nca)';
  const person = `[mn](?:iz)?${afterConsonant}?`;
  const toConsonant = `${afterConsonant}|i${person}|i${afterThird}?`;
  const toVowel = `${afterVowel}|${person}|si${afterThird}?`;
  const plural = `lar(?:${toConsonant})?`;
  const relation = `(?:(?<=[dt]a|in)ki(?:lar${afterConsonant}?|n(?:i|a|da|dan|in)|yla)?)?`;
  const copula = `(?:${dental}ir(?:lar)?|(?<=[ai]|^)ydi)?`;
  const compose = (cases: string) =>
    new RegExp(`^(?:${plural}|${cases})?${relation}(?:(?<=a)${afterDative})?${copula}$`);
  return { afterVowel: compose(toVowel), afterConsonant: compose(toConsonant) };
}

/** Impossible vowel sequences, as far as folded letters show: `i` is ı or i, `o` is o or ö. */
const disharmony = /[aei]u|[ou]i|ea/;
/** Loans in l, t or -rf take front endings after `a`: saatler, metaller, harfler. */
const palatal = /(?:[lt]|rf)$/;

/** Whether an ending can follow a stem phonetically: vowel harmony, and `t` for `d` after f, k, s… */
export function isHarmonious(stem: string, ending: string, palatalLoans: boolean): boolean {
  if (ending.startsWith('t') && !/[cfhkpst]$/.test(stem)) return false;
  // Turkish -ki and -yor and Azerbaijani -dək do not vary with the vowel; what follows harmonises with them.
  const [first = ''] = ending.split(/(?<=[dt][ae]|in|un)ki|yor|(?<=[ae])dek/);
  const vowels = first.replace(/[^aeiou]/g, '');
  const last = stem.replace(/[^aeiou]/g, '').slice(-1);
  if (disharmony.test(last + vowels) || (vowels.includes('a') && vowels.includes('e')))
    return false;
  return !`${last}${vowels}`.startsWith('ae') || (palatalLoans && palatal.test(stem));
}
