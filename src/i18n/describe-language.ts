// Unicode locale data on any language. Used before the languages of a portal are known, so nothing here may
// import the list of languages.

/** Scripts with site fonts, and `other`. */
export const scripts = ['latin', 'georgian', 'cyrillic', 'other'] as const;
export type Script = (typeof scripts)[number];

/** A language added in `languages/{code}.yaml`, without its messages. */
export interface AddedLanguage {
  /** Also the first segment of its URLs. */
  readonly code: string;
  /** Native name. */
  readonly name: string;
  /** For narrow screens. */
  readonly short: string;
  readonly script: Script;
  /** Until its messages have been reviewed. */
  readonly draft: boolean;
}

/** By ISO 15924 code. */
const byCode: ReadonlyMap<string | undefined, Script> = new Map([
  ['Latn', 'latin'],
  ['Geor', 'georgian'],
  ['Cyrl', 'cyrillic'],
]);

/** ISO 15924 code; undefined if not in the locale data. */
const scriptCode = (code: string) => new Intl.Locale(code).maximize().script;

/** True if a text has letters, and all of them in the script of a language. */
export function isWrittenIn(text: string, code: string): boolean {
  const script = scriptCode(code) ?? 'Latn';
  // Japanese and Korean write in several scripts, which Unicode names together.
  if (/^(?:Jpan|Kore|Hans|Hant)$/.test(script)) return false;
  const letters = text.match(/\p{L}/gu) ?? [];
  const own = new RegExp(`\\p{Script=${script}}`, 'u');
  return letters.length > 0 && letters.every((letter) => own.test(letter));
}

const rightToLeft = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Mand']);

/** Writing direction of a language. */
export const directionOf = (code: string): 'ltr' | 'rtl' =>
  rightToLeft.has(scriptCode(code) ?? '') ? 'rtl' : 'ltr';

/**
 * Whether Node has plural rules for a language code. Three-letter codes with a two-letter equivalent, such as
 * eng, are rejected.
 */
export const isLanguageCode = (code: string): boolean =>
  /^[a-z]{2,3}$/.test(code) &&
  Intl.getCanonicalLocales(code)[0] === code &&
  Intl.PluralRules.supportedLocalesOf(code).length > 0;

/** Language data from Unicode, without messages. */
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
