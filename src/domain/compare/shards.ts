/** Approximate number of entries per file: a page fetches a few such files, never all entries. */
const perPart = 8;

/** Number of files for a number of entries. */
export function countParts(total: number): number {
  return Math.max(1, Math.ceil(total / perPart));
}

/** File index of an id: its 32-bit FNV-1a hash, modulo the number of files. */
export function partOf(id: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % parts;
}

/** File key of a folded word's names: the code points of its first two characters, in hexadecimal. */
export function letterOf(word: string): string {
  const [first = '', second = ''] = [...word];
  return [first, second]
    .filter(Boolean)
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16))
    .join('-');
}

/** Words of a folded name: runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Whether a folded name matches a folded query: each word of the query starts a word of the name. */
export function answersQuery(name: string, query: string): boolean {
  const words = wordsOf(name);
  return wordsOf(query).every((part) => words.some((word) => word.startsWith(part)));
}

/**
 * Share of a folded name covered by a folded query that starts it, 0 to 1: ranks a place before everything named
 * after it.
 */
export function shareOf(name: string, query: string): number {
  return name.startsWith(query) && name.length > 0 ? query.length / name.length : 0;
}
