/** A sentence of a text, and where it begins. */
export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** Where a sentence ends: a sign with the quotation marks that close it, or an empty line. */
const endForm = /[.!?…։][”»“"’)\]]*\s+|\n\s*\n/g;

/** The sentences of a text, with all that stands between them. */
export function findSentences(text: string): Sentence[] {
  const starts = [0, ...[...text.matchAll(endForm)].map(({ 0: end, index }) => index + end.length)];
  return starts
    .map((index, place) => ({ text: text.slice(index, starts[place + 1]), index }))
    .filter((sentence) => sentence.text.trim() !== '');
}

const blank = (length: number) => ' '.repeat(length);

/** Attributes whose value readers see. */
const shown = /\b(?:title|note)="([^"]*)"/g;

/**
 * A text in which only words that readers see are left, each at its place: of tags their titles and
 * notes, of links their words.
 */
export function blankMarkup(text: string): string {
  return text
    .replace(/<[^>]*>/g, (tag) => {
      let words = blank(tag.length);
      for (const { 0: all, 1: value = '', index } of tag.matchAll(shown)) {
        const start = index + all.length - 1 - value.length;
        words = words.slice(0, start) + value + words.slice(start + value.length);
      }
      return words;
    })
    .replace(/\]\([^)]*\)/g, (link) => blank(link.length));
}
