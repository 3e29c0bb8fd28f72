/** Endings after an apostrophe or a hyphen count as words. */
export function splitWords(text: string): string[] {
  return text.normalize('NFC').match(/\p{L}+/gu) ?? [];
}

/** Number of letters in a text. */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
