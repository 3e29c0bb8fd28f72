// Data on any language from the Unicode locale data. Used before the languages of a portal are
// known, so nothing here may import the list of languages.

/** Scripts with site fonts; `other` is any script without. */
export const scripts = ['latin', 'georgian', 'cyrillic', 'other'] as const;
export type Script = (typeof scripts)[number];

/** A language that a portal adds in `languages/{code}.yaml`; its messages are in separate files. */
export interface AddedLanguage {
  /** Language code, also the first segment of its URLs. */
  readonly code: string;
  /** Native name. */
  readonly name: string;
  /** Two or three letters for narrow screens. */
  readonly short: string;
  readonly script: Script;
  /** True until its messages have been reviewed. */
  readonly draft: boolean;
}

/** Scripts with fonts, by ISO 15924 code. */
const byCode: ReadonlyMap<string | undefined, Script> = new Map([
  ['Latn', 'latin'],
  ['Geor', 'georgian'],
  ['Cyrl', 'cyrillic'],
]);

/** ISO 15924 code of the script of a language; undefined if the locale data lack it. */
const scriptCode = (code: string) => new Intl.Locale(code).maximize().script;

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** Writing direction of a language. */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  rightToLeft.has(scriptCode(code) ?? '') ? 'rtl' : 'ltr';

/**
 * True for a language code for which Node has plural rules. A three-letter code with a two-letter
 * equivalent, such as eng, is rejected.
 */
export const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2,3}$/.test(code) &&
  Intl.getCanonicalLocales(code)[0] === code &&
  Intl.PluralRules.supportedLocalesOf(code).length > 0;

/** Describes a language from the Unicode locale data, with no message translated. */
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
