import { greatestSign, readNumbers, writeNumber, writeSign } from './numbers.ts';

export interface Posting {
  /** Row in the page table. */
  readonly row: number;
  /** Relevance, from 0 to `mostScore`. */
  readonly score: number;
  /** Positions among the words of the page's names; those in the text are found when shown. */
  readonly places: readonly number[];
}

/** Upper bound by BM25 saturation. */
export const maxScore = 2.4;

const toSign = (score: number) =>
  writeSign(Math.min(greatestSign, Math.max(1, Math.round((score / maxScore) * greatestSign))));

/** Rising numbers, delta-encoded. */
function writeSteps(numbers: readonly number[]): string {
  return numbers.map((n, at) => writeNumber(n - (numbers[at - 1] ?? 0))).join('');
}

/**
 * Postings as text, about two characters each.
 * @param postings in row order
 */
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

/** Inverse of `writePostings`, with scores rounded to a sixtieth. */
export function readPostings(text: string): Posting[] {
  const reader = readNumbers(text);
  const postings: Posting[] = [];
  let row = 0;
  while (!reader.isAtEnd()) {
    const step = reader.number();
    row += step >> 1;
    const score = (reader.sign() / greatestSign) * maxScore;
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
