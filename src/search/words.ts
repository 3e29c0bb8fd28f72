import { dropUnseen } from '../i18n/clean-text.ts';
import { type Locale, localeInfo } from '../i18n/locales.ts';
import { unmaskMixed } from '../i18n/lookalikes.ts';

/**
 * Letters and digits, joined within a word by an apostrophe (İzmir’de) or what keyboards put in its place, a hyphen
 * (UR-GE) or an ampersand (R&D).
 */
const tokens = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼʻ`´′&\u2010\u2011-][\p{L}\p{N}\p{M}]+)*/gu;
export const joints = /[&\u2010\u2011-]/u;

/** Short compounds, mostly abbreviations, are searched as one word. */
const longestCompound = 12;

/** A word of a text; short compounds have parts. */
export interface Token {
  readonly text: string;
  readonly parts: readonly string[];
}

/** What follows an apostrophe is an ending (İzmir’de) or an elision. */
const cut = (token: string) => token.replace(/['’‘ʼʻ`´′].*$/u, '');

/** Words in order: `UR-GE` is one, written `URGE`, with parts; longer compounds are split. */
export function splitTokens(text: string): Token[] {
  return (dropUnseen(text).normalize('NFC').match(tokens) ?? []).map(cut).flatMap((token) => {
    const parts = token.split(joints);
    const joined = parts.join('');
    if (parts.length === 1) return [{ text: token, parts: [] }];
    return joined.length > longestCompound
      ? parts.map((part) => ({ text: part, parts: [] }))
      : [{ text: joined, parts }];
  });
}

/** Words of a text without compounds: `UR`, `GE`. */
export function splitWords(text: string): string[] {
  return splitTokens(text).flatMap(({ text: word, parts }) => (parts.length > 0 ? parts : [word]));
}

/** A word of content or of a query in lower case, in Latin letters where look-alikes of other scripts were typed. */
export function lowerWord(word: string, locale: Locale): string {
  const lower = unmaskMixed(word).text.toLocaleLowerCase(localeInfo[locale].tag);
  // Outside the Turkic languages, İ becomes an i with a second dot.
  return lower.replaceAll('i\u0307', 'i').normalize('NFC');
}
