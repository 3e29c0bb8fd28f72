/** Spaces that are not the one of the keyboard: no-break, narrow, thin, those of typesetters. */
const otherSpaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Signs that take no room: soft hyphens, joiners, zero-width spaces, byte order marks, directions. */
const unseen =
  /\u00ad|\u034f|[\u061c\u115f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/gu;

/** The signs of a text that nobody can see, in order. */
export function findUnseen(text: string): string[] {
  return text.match(unseen) ?? [];
}

/** A text in composed letters with ordinary spaces, without what nobody can see and ends of spaces. */
export function cleanText(text: string): string {
  // Plain letters with single spaces are clean.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(otherSpaces, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/gu, ' '));
}
