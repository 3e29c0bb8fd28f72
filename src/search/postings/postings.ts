import { greatestSign, readNumbers, writeNumber, writeSign } from './numbers.ts';

/** A page that has a word. */
export interface Posting {
  /** Of the page in the table of pages. */
  readonly row: number;
  /** How much its text is about the word: from 0 to `mostScore`. */
  readonly score: number;
  /** Positions of the word among those of the page's names; where it stands in the text, the text itself tells. */
  readonly places: readonly number[];
}

/** No word says more of a page, however often it stands there (BM25 with its saturation). */
export const mostScore = 2.4;

const toSign = (score: number) =>
  writeSign(Math.min(greatestSign, Math.max(1, Math.round((score / mostScore) * greatestSign))));

/** Numbers that rise, each as what it is more than the one before. */
function writeSteps(numbers: readonly number[]): string {
  return numbers.map((n, at) => writeNumber(n - (numbers[at - 1] ?? 0))).join('');
}

/** Pages of a word as text, about two signs each. @param postings in the order of their rows */
export function writePostings(postings: readonly Posting[]): string {
  let last = 0;
  return postings
    .map(({ row, score, places }) => {
      const step = (row - last) * 2 + (places.length > 0 ? 1 : 0);
      last = row;
      const named = places.length > 0 ? writeNumber(places.length) + writeSteps(places) : '';
      return writeNumber(step) + toSign(score) + named;
    })
    .join('');
}

/** The pages that a text holds; the opposite of `writePostings`, with scores to a sixtieth. */
export function readPostings(text: string): Posting[] {
  const reader = readNumbers(text);
  const postings: Posting[] = [];
  let row = 0;
  while (!reader.isAtEnd()) {
    const step = reader.number();
    row += step >> 1;
    const score = (reader.sign() / greatestSign) * mostScore;
    const places: number[] = [];
    if (step & 1) {
      let place = 0;
      for (let left = reader.number(); left > 0; left -= 1) {
        place += reader.number();
        places.push(place);
      }
    }
    postings.push({ row, score, places });
  }
  return postings;
}
