import type { CellRemark } from '../remark.ts';

/** First occurrence of something open, and the number of occurrences. */
interface Seen {
  readonly file: string;
  /** Addresses, with the sheet if there are several. */
  readonly cells: readonly string[];
}

/** Something unknown in a file; asked once. */
export type OpenQuestion = Seen &
  (
    | {
        readonly kind: 'column';
        readonly header: string;
        readonly samples: readonly string[];
        /** Candidate keys, most likely first. */
        readonly near: readonly string[];
        /** Keys of the other columns. */
        readonly taken: readonly string[];
      }
    | {
        readonly kind: 'word';
        /** Key of its column. */
        readonly key: string;
        readonly word: string;
        readonly near: readonly string[];
        /** Name it resembles, if that has no id yet. */
        readonly like: string | undefined;
      }
    /** Text in place of a number: a missing-value mark; in tables also 0 or confidential. */
    | { readonly kind: 'mark'; readonly word: string; readonly ofNumber?: true }
    /** Whether to add up counts of rows or columns with the same meaning, described by `what`. */
    | { readonly kind: 'sum'; readonly what: string }
    /** A key that every row needs and no column holds. */
    | { readonly kind: 'constant'; readonly key: string }
    /** What a table counts, if its words do not say so. */
    | { readonly kind: 'unit'; readonly word: string }
    /** Revision of the classification that section letters belong to. */
    | { readonly kind: 'classification' }
    | { readonly kind: 'basis' }
    | { readonly kind: 'language' }
  );

/** Distinct unresolved words and marks in remarks. */
export function openWords(remarks: readonly CellRemark[]): OpenQuestion[] {
  const asked = remarks.flatMap((remark) =>
    remark.asks ? [{ ...remark, asks: remark.asks }] : [],
  );
  const textOf = ({ file, asks }: (typeof asked)[number]) =>
    JSON.stringify([file, asks.word.toLowerCase()]);
  // A text unknown in several columns, and unlike any name, is a mark: asked once.
  const marks = new Set(
    [...Map.groupBy(asked, textOf)].flatMap(([text, all]) => {
      const keys = new Set(all.map(({ asks }) => asks.key));
      const isLike = all.some(({ asks: { near = [], like } }) => near.length > 0 || like);
      return keys.size > 1 && !keys.has('cluster') && !isLike ? [text] : [];
    }),
  );
  const keyOf = (one: (typeof asked)[number]) =>
    marks.has(textOf(one)) ? undefined : one.asks.key;
  const groups = Map.groupBy(asked, (one) => JSON.stringify([textOf(one), keyOf(one)]));
  return [...groups.values()].flatMap((group): OpenQuestion[] => {
    const [first] = group;
    if (!first) return [];
    const { file, asks } = first;
    const cells = group.map(({ cell = '' }) => cell);
    const key = keyOf(first);
    return key === undefined
      ? [
          {
            kind: 'mark',
            word: asks.word,
            file,
            cells,
            ...(group.some((one) => one.asks.ofNumber) && { ofNumber: true }),
          },
        ]
      : [
          {
            kind: 'word',
            key,
            word: asks.word,
            near: asks.near ?? [],
            like: asks.like,
            file,
            cells,
          },
        ];
  });
}
