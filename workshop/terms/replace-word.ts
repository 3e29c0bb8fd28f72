import { isAbbreviation } from '../../src/i18n/avoided-pattern.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';
import { moveEnding } from '../../src/i18n/move-ending.ts';
import { isNounEnding } from '../../src/i18n/word-endings.ts';
import { findWord, type WordPlace } from './find-word.ts';

export interface Replaced {
  readonly text: string;
  /** Remaining occurrences: offsets in the original and in the new text. */
  readonly left: readonly { readonly before: number; readonly after: number }[];
}

/**
 * Replacement for an occurrence, and the number of replaced characters; undefined if a person must decide.
 */
function writePlace(
  text: string,
  place: WordPlace,
  { word, by, locale }: { readonly word: string; readonly by: string; readonly locale: Locale },
): { readonly written: string; readonly length: number } | undefined {
  const { tag } = localeInfo[locale];
  const { at, stem, ending, apart } = place;
  const length = stem.length + ending.length;
  const old = text.slice(at, at + length);
  const lower = ending.toLocaleLowerCase(tag);
  const fits = (written: string) => {
    if (isAbbreviation(word) || isAbbreviation(by)) return written;
    if (old.length > 1 && old === old.toLocaleUpperCase(tag)) return written.toLocaleUpperCase(tag);
    const first = old.charAt(0);
    return first === first.toLocaleLowerCase(tag)
      ? written
      : written.charAt(0).toLocaleUpperCase(tag) + written.slice(1);
  };
  if (apart !== '') {
    const whole = ending === '' ? moveEnding(word, { stem, ending: apart }, by, locale) : undefined;
    if (whole !== undefined) return { written: fits(whole), length: length + apart.length };
    // Another word may follow a hyphen, and an English apostrophe goes with any noun.
    const isOther = apart.startsWith('-') && !isNounEnding(apart.slice(1), locale);
    if (!isOther && locale !== 'en') return undefined;
  }
  const whole = moveEnding(word, { stem, ending: lower }, by, locale);
  // "Too" and the question particle are separate words that follow the vowels: envanter de, kütük da.
  const particle = /^ (?:d[aeə]|m[ıiuü])(?!\p{L})/u.test(text.slice(at + length));
  const isTurkic = locale === 'az' || locale === 'tr';
  if (whole === undefined || (particle && isTurkic)) return undefined;
  return { written: fits(whole), length };
}

/**
 * Replace a word, keeping capitalisation and adapting the ending.
 * @returns text, and places left unchanged because the ending is unknown or ambiguous
 */
export function replaceWord(text: string, word: string, by: string, locale: Locale): Replaced {
  const { tag } = localeInfo[locale];
  const old = isAbbreviation(word) ? word : word.toLocaleLowerCase(tag);
  const left: { before: number; after: number }[] = [];
  let out = '';
  let done = 0;
  for (const place of findWord(text, word, locale)) {
    const fresh = writePlace(text, place, { word: old, by, locale });
    out += text.slice(done, place.at);
    done = place.at;
    if (fresh === undefined) left.push({ before: place.at, after: out.length });
    else {
      out += fresh.written;
      done += fresh.length;
    }
  }
  return { text: out + text.slice(done), left };
}
