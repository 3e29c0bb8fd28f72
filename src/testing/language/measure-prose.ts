import type { ProseBlock } from '../../loaders/texts/read-blocks.ts';

/** Anything between spaces that holds a letter or a digit is a word. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** How long a text is, and how long it goes on without a heading. */
export interface ProseLength {
  /** Words of headings, paragraphs, lists and tables; none of citations, figures and the head. */
  readonly words: number;
  /** Most words between two headings: paragraphs, lists and tables together. */
  readonly stretch: number;
}

/** Measures the blocks of a prose file. */
export function measureProse(blocks: readonly ProseBlock[]): ProseLength {
  let words = 0;
  let since = 0;
  let stretch = 0;
  for (const { kind, text } of blocks) {
    const count = countWords(text);
    words += count;
    since = kind === 'heading' ? 0 : since + count;
    stretch = Math.max(stretch, since);
  }
  return { words, stretch };
}
