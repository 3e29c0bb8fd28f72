/** About so many entries stand in one file: a page fetches a few such files, never all entries. */
const perPart = 8;

/** Into how many files so many entries are parted. */
export function countParts(total: number): number {
  return Math.max(1, Math.ceil(total / perPart));
}

/** In which of the files an id stands: its FNV-1a hash of 32 bits, modulo their number. */
export function partOf(id: string, parts: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  }
  return (hash >>> 0) % parts;
}

/** The file of names in which a folded word stands: the codes of its first two signs, in hexadecimal. */
export function letterOf(word: string): string {
  const [first = '', second = ''] = [...word];
  return [first, second]
    .filter(Boolean)
    .map((sign) => (sign.codePointAt(0) ?? 0).toString(16))
    .join('-');
}

/** The words of a folded name: runs of letters and digits. */
export function wordsOf(folded: string): string[] {
  return folded.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
}

/** Does a folded name answer a folded query? Each word of the query begins a word of the name. */
export function answersQuery(name: string, query: string): boolean {
  const words = wordsOf(name);
  return wordsOf(query).every((part) => words.some((word) => word.startsWith(part)));
}

/** How much of a folded name a folded query is that begins it, 0 to 1: a place stands before all that is named after it. */
export function shareOf(name: string, query: string): number {
  return name.startsWith(query) && name.length > 0 ? query.length / name.length : 0;
}
