/** The words of a text; endings after an apostrophe or a hyphen are words of their own. */
export function splitWords(text: string): string[] {
  return text.normalize('NFC').match(/\p{L}+/gu) ?? [];
}

/** How many letters a text holds. */
export function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
