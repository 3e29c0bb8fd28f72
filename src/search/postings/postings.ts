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

/** Digits of numbers, six bits each. */
const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

const values = new Map([...digits].map((sign, value) => [sign, value]));

/** Five bits hold the number; the sixth marks that more follow. */
const bits = 5;
const more = 1 << bits;

const maxDigit = digits.length - 1;

/** A number from 0 to 63. */
const writeDigit = (value: number): string => digits[value] as string;

/** A whole number from 0, lowest bits first: small ones take one digit. */
function writeNumber(value: number): string {
  let text = '';
  let rest = value;
  for (; rest >= more; rest >>= bits) text += writeDigit(more | (rest & (more - 1)));
  return text + writeDigit(rest);
}

interface NumberReader {
  isAtEnd(): boolean;
  number(): number;
  sign(): number;
}

/** @param text of numbers and digits in this encoding */
function readNumbers(text: string): NumberReader {
  let at = 0;
  const sign = () => {
    const value = values.get(text[at] as string) ?? 0;
    at += 1;
    return value;
  };
  return {
    isAtEnd: () => at >= text.length,
    sign,
    number() {
      let value = 0;
      for (let shift = 0; ; shift += bits) {
        const next = sign();
        value |= (next & (more - 1)) << shift;
        if (next < more) return value;
      }
    },
  };
}

const toDigit = (score: number) =>
  writeDigit(Math.min(maxDigit, Math.max(1, Math.round((score / maxScore) * maxDigit))));

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
      return writeNumber(step) + toDigit(score) + named;
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
    const score = (reader.sign() / maxDigit) * maxScore;
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
