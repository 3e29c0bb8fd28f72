import { type Locale, type Localized, perLanguage } from './locales.ts';

/** Cases of Turkish and Azerbaijani, after a noun or after its possessive. */
const cases = '(?:[yn]?[ia]|n?dan?|n?in|y?la|n?ca)';
/**
 * Endings of Turkish and Azerbaijani nouns, folded by `foldHarmony`: plural, possessive, case; what
 * is in it (`-daki`), again with endings; the copula. Endings that make another word of it
 * (`-lik`, `-ci`, `-lan-`) are none.
 */
const turkic = new RegExp(
  `^(?:lar)?(?:s?i|i?[mn](?:iz)?)?${cases}?(?:ki(?:lar)?(?:n?i)?${cases}?)?(?:dir(?:lar)?|(?<=[^ai]|^)di|(?<=[ai])ydi)?$`,
  'u',
);

/** Postpositions and particles that Georgian writes together with the noun. */
const georgianTail = 'ა?(?:ში|ზე|თან|თვის|გან|კენ|დან|მდე|ვით)?(?:ას)?ა?ც?ა{0,2}$';
/** Endings of Georgian nouns after their last vowel is dropped; `ებ` is the plural. */
const georgian = {
  consonant: new RegExp(`^(?:(?:ებ)?(?:ი|ის|ს|მა|ით|ად|ა)?|თა|ნი|ო)${georgianTail}`, 'u'),
  // A noun in a vowel keeps it or has an `i` or the plural in its place: a bare ს is a verb's.
  vowel: new RegExp(
    `^(?:[აეოუ]?ებ(?:ი|ის|ს|მა|ით|ად|ა)?|[აეოუ](?:სი?|მ|დ|თი|თა)?|ის|ით|ი(?=დან))${georgianTail}`,
    'u',
  ),
};

/** Vowel harmony and voicing away: every ending of Turkish and Azerbaijani in one spelling. */
export const foldHarmony = (ending: string) =>
  ending.replace(/[eə]/g, 'a').replace(/[ıuü]/g, 'i').replace(/t/g, 'd').replace(/ç/g, 'c');

const isTurkic = (ending: string) => turkic.test(foldHarmony(ending));

/** The endings of nouns of each language, after the last vowel of a Georgian one. */
const endings: Localized<(ending: string, last: string) => boolean> = perLanguage<
  (ending: string, last: string) => boolean
>(
  {
    az: isTurkic,
    tr: isTurkic,
    ka: (ending, last) => georgian[last === 'ი' ? 'consonant' : 'vowel'].test(ending),
    en: (ending) => /^e?s$/.test(ending),
  },
  // Of an added language no endings are known: a word is found as the glossary writes it.
  () => () => false,
);

/**
 * May a word end so and still be the same noun? Endings that make another word of it are none.
 * @param ending in small letters; empty for the bare stem
 * @param last the last vowel of a Georgian noun, which its stem has not
 */
export function isNounEnding(ending: string, locale: Locale, last = 'ი'): boolean {
  return ending === '' || endings[locale](ending, last);
}
