import type { ProseBlock } from '../../../src/loaders/texts/read-blocks.ts';

/** A word contains a letter or a digit. */
function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

export interface ProseLength {
  /** In headings, paragraphs, lists and tables, without citations, figures and front matter. */
  readonly words: number;
  /** Max words between two headings. */
  readonly stretch: number;
}

/** Measure the blocks of a prose file. */
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
