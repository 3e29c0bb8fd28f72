/** Counts of a compared place or sector, with their words in the language of the page. */
export interface Tallied {
  readonly name: string;
  readonly total: number;
  /** Those beyond the first stage; undefined if no stage is reported. */
  readonly past: number | undefined;
  /** The total as it is written. */
  readonly count: string;
  /** "6 of 8". */
  readonly part: string;
}

/** Sentences of findings, each with placeholders such as `{a}`. */
export const findingWords = [
  'fewer',
  'more',
  'same',
  'greater',
  'level',
  'but',
  'and',
  'most',
  'later',
  'alike',
  'latest',
] as const;
export type FindingWords = Readonly<Record<(typeof findingWords)[number], string>>;

/** Min entries of each for a share to be compared: of one or two, it says nothing. */
const minShare = 3;

/** Text with its placeholders filled. */
export const fill = (text: string, values: Readonly<Record<string, string>>) =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** Share as a fraction; undefined if it cannot be compared. */
function shareOf({ total, past }: Tallied): number | undefined {
  return past === undefined || total < minShare ? undefined : past / total;
}

const valuesOf = (a: Tallied, b: Tallied) => ({
  a: a.name,
  b: b.name,
  an: a.count,
  bn: b.count,
  ap: a.part,
  bp: b.part,
});

/** Compare two: by number of entries, and by share beyond the first stage. */
function sayPair(one: Tallied, other: Tallied, words: FindingWords): string {
  const [first, second] = [shareOf(one), shareOf(other)];
  const isKnown = first !== undefined && second !== undefined;
  // The sentence is about the one with the greater share.
  const [a, b] = isKnown && second > first ? [other, one] : [one, other];
  const values = valuesOf(a, b);
  const counts = a.total < b.total ? 'fewer' : a.total > b.total ? 'more' : 'same';
  const told = fill(words[counts], values);
  if (!isKnown) return `${told}.`;
  const share = first === second ? 'level' : 'greater';
  const agree = counts === (share === 'greater' ? 'more' : 'same');
  return `${told}${agree ? words.and : words.but} ${fill(words[share], values)}.`;
}

/** The only one with the greatest number; undefined in a tie. */
function findFirst(
  items: readonly Tallied[],
  measure: (item: Tallied) => number | undefined,
): Tallied | undefined {
  const ranked = items
    .filter((item) => measure(item) !== undefined)
    .sort((a, b) => (measure(b) ?? 0) - (measure(a) ?? 0));
  const [first, second] = ranked;
  return first && second && measure(first) !== measure(second) ? first : undefined;
}

/**
 * What a comparison finds, in a sentence, with counts rather than shares: small numbers stay visible.
 * @returns undefined for fewer than two, or if several are tied at the top
 */
export function sayFinding(items: readonly Tallied[], words: FindingWords): string | undefined {
  const [one, other, ...rest] = items;
  if (!one || !other) return undefined;
  if (rest.length === 0) return sayPair(one, other, words);
  const largest = findFirst(items, ({ total }) => total);
  const furthest = findFirst(items, shareOf);
  return largest && furthest ? `${fill(words.most, valuesOf(furthest, largest))}.` : undefined;
}
