/** Spaces other than the plain one: no-break, narrow, thin, typographic. */
const otherSpaces = /[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/gu;

/** Zero-width characters: soft hyphens, joiners, zero-width spaces, byte order marks, direction marks. */
const unseen =
  /\u00ad|\u034f|[\u061c\u115f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]|\p{Variation_Selector}/gu;

/** Invisible characters of a text, in order. */
export function findUnseen(text: string): string[] {
  return text.match(unseen) ?? [];
}

export const dropUnseen = (text: string): string => text.replace(unseen, '');

/** Text in NFC, trimmed, with plain spaces and no invisible characters. */
export function cleanText(text: string): string {
  // Fast path: printable ASCII with single spaces is clean.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return dropUnseen(text.normalize('NFC')).replace(otherSpaces, ' ').replace(/ {2,}/g, ' ').trim();
}

/** The same on one line. */
export function cleanLine(text: string): string {
  return cleanText(text.replace(/[\r\n\v\f\u0085\u2028\u2029]+/gu, ' '));
}
