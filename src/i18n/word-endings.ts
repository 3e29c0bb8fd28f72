import { type Locale, type Localized, perLanguage } from './locales.ts';

/** Turkish and Azerbaijani cases, also after possessives. */
const cases = '(?:[yn]?[ia]|n?dan?|n?in|y?la|n?ca)';
/**
 * Noun endings folded by `foldHarmony`: plural, possessive, case; `-daki`, again with endings; the copula.
 * Derivational endings (`-lik`, `-ci`, `-lan-`) are excluded.
 */
const turkic = new RegExp(
  `^(?:lar)?(?:s?i|i?[mn](?:iz)?)?${cases}?(?:ki(?:lar)?(?:n?i)?${cases}?)?(?:dir(?:lar)?|(?<=[^ai]|^)di|(?<=[ai])ydi)?$`,
  'u',
);

/** Postpositions and particles that Georgian joins to the noun. */
const georgianTail = 'ა?(?:ში|ზე|თან|თვის|გან|კენ|დან|მდე|ვით)?(?:ას)?ა?ც?ა{0,2}$';
/** After the last vowel is dropped; `ებ` is the plural. */
const georgian = {
  consonant: new RegExp(`^(?:(?:ებ)?(?:ი|ის|ს|მა|ით|ად|ა)?|თა|ნი|ო)${georgianTail}`, 'u'),
  // A vowel is kept, or replaced by `i` or the plural: a bare ს is a verb's.
  vowel: new RegExp(
    `^(?:[აეოუ]?ებ(?:ი|ის|ს|მა|ით|ად|ა)?|[აეოუ](?:სი?|მ|დ|თი|თა)?|ის|ით|ი(?=დან))${georgianTail}`,
    'u',
  ),
};

/** Neutralise vowel harmony and voicing: one spelling for every Turkish and Azerbaijani ending. */
export const foldHarmony = (ending: string) =>
  ending.replace(/[eə]/g, 'a').replace(/[ıuü]/g, 'i').replace(/t/g, 'd').replace(/ç/g, 'c');

const isTurkic = (ending: string) => turkic.test(foldHarmony(ending));

/** Noun endings; in Georgian after the last vowel. */
const endings: Localized<(ending: string, last: string) => boolean> = perLanguage<
  (ending: string, last: string) => boolean
>(
  {
    az: isTurkic,
    tr: isTurkic,
    ka: (ending, last) => georgian[last === 'ი' ? 'consonant' : 'vowel'].test(ending),
    en: (ending) => /^e?s$/.test(ending),
  },
  // Endings of an added language are unknown: match as in the glossary.
  () => () => false,
);

/**
 * Whether a word with this ending is still the same noun.
 * @param ending in lower case; empty for the bare stem
 * @param last the last vowel of a Georgian noun, missing in its stem
 */
export function isNounEnding(ending: string, locale: Locale, last = 'ი'): boolean {
  return ending === '' || endings[locale](ending, last);
}
