/** In capitals alone: met as it is written, and not inside longer words. */
export const isAbbreviation = (stem: string): boolean => /^\p{Lu}{2,}$/u.test(stem);

/** What finds a word to avoid in a text, with the endings that it has there. */
export function avoidedPattern(stem: string): RegExp {
  const letters = stem.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return new RegExp(
    `(?<!\\p{L})${letters}${isAbbreviation(stem) ? '(?!\\p{L})' : '\\p{L}*'}`,
    'gu',
  );
}
