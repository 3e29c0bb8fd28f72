import type { CellRemark } from '../remark.ts';

/** Where something open stands first, and how often. */
interface Seen {
  readonly file: string;
  /** Addresses of its cells, each with its sheet where the file has several. */
  readonly cells: readonly string[];
}

/** Something that a file says and a portal does not know yet; a person is asked for it once. */
export type OpenQuestion = Seen &
  (
    | {
        readonly kind: 'column';
        readonly header: string;
        /** Some of its values. */
        readonly samples: readonly string[];
        /** What it may hold, the likeliest first. */
        readonly near: readonly string[];
        /** What other columns hold. */
        readonly taken: readonly string[];
      }
    | {
        readonly kind: 'word';
        /** What its column holds. */
        readonly key: string;
        readonly word: string;
        /** Ids that may have been meant. */
        readonly near: readonly string[];
        /** What it is like, where that has no id yet. */
        readonly like: string | undefined;
      }
    /** A text where a number is asked, which may say that there is none; in a table also 0, or a secret. */
    | { readonly kind: 'mark'; readonly word: string; readonly ofNumber?: true }
    /** Counts of rows or columns that mean one thing, in words. */
    | { readonly kind: 'sum'; readonly what: string }
    /** What no column holds, and every row needs. */
    | { readonly kind: 'constant'; readonly key: string }
    | { readonly kind: 'basis' }
    /** The language of the names. */
    | { readonly kind: 'language' }
  );

/** The words and marks that remarks of a file leave open, each once. */
export function openWords(remarks: readonly CellRemark[]): OpenQuestion[] {
  const asked = remarks.flatMap((remark) =>
    remark.asks ? [{ ...remark, asks: remark.asks }] : [],
  );
  const groups = Map.groupBy(asked, ({ file, asks: { key, word } }) =>
    JSON.stringify([file, key, word.toLowerCase()]),
  );
  return [...groups.values()].flatMap((group): OpenQuestion[] => {
    const [first] = group;
    if (!first) return [];
    const { file, asks } = first;
    const cells = group.map(({ cell = '' }) => cell);
    return asks.key === undefined
      ? [
          {
            ...{ kind: 'mark', word: asks.word, file, cells },
            ...(asks.ofNumber && { ofNumber: true }),
          },
        ]
      : [
          {
            kind: 'word',
            key: asks.key,
            word: asks.word,
            near: asks.near ?? [],
            like: asks.like,
            file,
            cells,
          },
        ];
  });
}
