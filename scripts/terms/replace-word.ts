import { isAbbreviation } from '../../src/i18n/avoided-pattern.ts';
import { type Locale, localeInfo } from '../../src/i18n/locales.ts';
import { moveEnding } from '../../src/i18n/move-ending.ts';
import { isNounEnding } from '../../src/i18n/word-endings.ts';
import { findWord, type WordPlace } from './find-word.ts';

/** A text with another word, and the places where it could not be written. */
export interface Replaced {
  readonly text: string;
  /** Where the old word still stands: in the text as it was, and as it is now. */
  readonly left: readonly { readonly before: number; readonly after: number }[];
}

/** What comes in the place of a word, and how many letters of the text it takes; undefined for a person to decide. */
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
    // Behind a hyphen another word may stand, and an apostrophe of English goes with any noun.
    const isOther = apart.startsWith('-') && !isNounEnding(apart.slice(1), locale);
    if (!isOther && locale !== 'en') return undefined;
  }
  const whole = moveEnding(word, { stem, ending: lower }, by, locale);
  // "Too" and the question stand apart, and follow the vowels of the word: envanter de, kütük da.
  const particle = /^ (?:d[aeə]|m[ıiuü])(?!\p{L})/u.test(text.slice(at + length));
  const isTurkic = locale === 'az' || locale === 'tr';
  if (whole === undefined || (particle && isTurkic)) return undefined;
  return { written: fits(whole), length };
}

/**
 * Writes another word in the place of one, with a capital where there was one and the ending built anew.
 * @returns the text, and the places left as they are because their ending is not known or may be several
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
