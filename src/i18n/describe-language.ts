// What the Unicode locale data say of any language. It is asked before the languages of a portal are known, so
// nothing here may import the list of languages.

/** Scripts for which the site has fonts; `other` is any that it has none for. */
export const scripts = ['latin', 'georgian', 'cyrillic', 'other'] as const;
export type Script = (typeof scripts)[number];

/** What a portal says of a language that it adds, in `languages/{code}.yaml`; its messages are apart. */
export interface AddedLanguage {
  /** Code of the language: also the first segment of its addresses. */
  readonly code: string;
  /** What the language calls itself. */
  readonly name: string;
  /** Two or three letters for narrow screens. */
  readonly short: string;
  readonly script: Script;
  /** Has nobody reviewed its messages yet? */
  readonly draft: boolean;
}

/** Scripts with fonts, by their code of ISO 15924. */
const byCode: ReadonlyMap<string | undefined, Script> = new Map([
  ['Latn', 'latin'],
  ['Geor', 'georgian'],
  ['Cyrl', 'cyrillic'],
]);

/** The script of a language by its code of ISO 15924; undefined where the locale data do not say. */
const scriptCode = (code: string) => new Intl.Locale(code).maximize().script;

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** The direction in which a language is written. */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  rightToLeft.has(scriptCode(code) ?? '') ? 'rtl' : 'ltr';

/**
 * Is it the code of a language of which Node knows the plural forms? One of three letters for which there is
 * one of two, such as eng, is none.
 */
export const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2,3}$/.test(code) &&
  Intl.getCanonicalLocales(code)[0] === code &&
  Intl.PluralRules.supportedLocalesOf(code).length > 0;

/** A language as the Unicode locale data describe it, with no message translated. */
export function describeLanguage(code: string): AddedLanguage {
  const known = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  const [first = '', ...rest] = new Intl.Segmenter(code)
    .segment(known)
    [Symbol.iterator]()
    .map(({ segment }) => segment)
    .toArray();
  const capital = first.toLocaleUpperCase(code);
  return {
    code,
    name: `${capital}${rest.join('')}`,
    short: `${capital}${rest[0] ?? ''}`,
    script: byCode.get(scriptCode(code)) ?? 'other',
    draft: true,
  };
}
