export interface Sentence {
  readonly text: string;
  readonly index: number;
}

/** End of a sentence: a mark with closing quotes, or an empty line. */
const endForm = /[.!?…։][”»“"’)\]]*\s+|\n\s*\n/g;

/** Sentences of a text, including what separates them. */
export function findSentences(text: string): Sentence[] {
  const starts = [0, ...[...text.matchAll(endForm)].map(({ 0: end, index }) => index + end.length)];
  return starts
    .map((index, place) => ({ text: text.slice(index, starts[place + 1]), index }))
    .filter((sentence) => sentence.text.trim() !== '');
}

const blank = (length: number) => ' '.repeat(length);

/** Attributes with visible text. */
const shown = /\b(?:title|note)="([^"]*)"/g;

/**
 * Text with everything invisible blanked out, keeping positions: of tags titles and notes remain, of links their
 * words.
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
