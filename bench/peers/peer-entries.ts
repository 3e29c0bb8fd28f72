/** Data of a page for another generator: everything shown by its template. */
export interface PeerPage {
  readonly language: string;
  readonly id: string;
  readonly title: string;
  readonly facts: readonly { readonly label: string; readonly value: string }[];
  /** 24 heights of bars, from 1 to 99. */
  readonly values: readonly number[];
  readonly paragraphs: readonly string[];
  readonly related: readonly { readonly id: string; readonly title: string }[];
}

/** Settings common to all pages of such a site. */
export interface PeerSettings {
  /** Links of the masthead. */
  readonly parts: readonly string[];
  /** Rows of the table that makes a page as heavy as one of ours. */
  readonly rows: number;
}

/** Languages of each entry. */
export const peerLanguages = ['az', 'tr', 'ka', 'en'] as const;

const parts = Array.from({ length: 40 }, (_, at) => `part-${at + 1}`);
const idOf = (number: number) => `entry-${number}`;
const titleOf = (language: string, number: number) => `Entry ${number} of the list (${language})`;
const sentence =
  'Members of the cluster share laboratories, train their staff together and sell abroad under one name.';

/**
 * Pages of an entry, one per language. The same numbers give the same pages.
 * @param number from 0
 * @param total number of entries
 */
export function peerEntry(number: number, total: number): PeerPage[] {
  return peerLanguages.map((language) => ({
    language,
    id: idOf(number),
    title: titleOf(language, number),
    facts: Array.from({ length: 12 }, (_, at) => ({
      label: `Fact ${at + 1}`,
      value: `${(number * (at + 3)) % 997}`,
    })),
    values: Array.from({ length: 24 }, (_, at) => 1 + ((number * 31 + at * 17) % 99)),
    paragraphs: Array.from(
      { length: 3 },
      (_, at) => `${titleOf(language, at)}. ${sentence.repeat(4)}`,
    ),
    related: Array.from({ length: 10 }, (_, at) => (number + at + 1) % total).map((other) => ({
      id: idOf(other),
      title: titleOf(language, other),
    })),
  }));
}

/** Bytes of a page without rows, and of each row, as the templates write them. */
const bare = 5_900;
const perRow = 97;

/** Number of rows for pages of a given size; a page cannot be lighter than one without rows. */
export const peerSettings = (bytes: number): PeerSettings => ({
  parts,
  rows: Math.max(0, Math.round((bytes - bare) / perRow)),
});
