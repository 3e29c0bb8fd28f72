/**
 * Letters and digits, joined within a word by an apostrophe (İzmir’de), a hyphen (UR-GE) or an ampersand (R&D).
 */
const tokens = /[\p{L}\p{N}\p{M}]+(?:['’ʼ&\u2010\u2011-][\p{L}\p{N}\p{M}]+)*/gu;
export const joints = /[&\u2010\u2011-]/u;

/** Short compounds, mostly abbreviations, are searched as one word. */
const longestCompound = 12;

/** A word of a text; short compounds have parts. */
export interface Token {
  readonly text: string;
  readonly parts: readonly string[];
}

/** What follows an apostrophe is an ending (İzmir’de) or an elision. */
const cut = (token: string) => token.replace(/['’ʼ].*$/u, '');

/** Words in order: `UR-GE` is one, written `URGE`, with parts; longer compounds are split. */
export function splitTokens(text: string): Token[] {
  return (text.normalize('NFC').match(tokens) ?? []).map(cut).flatMap((token) => {
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
