// A room is a folder of code: one right under `src`, or one of the first folders, such as `scripts`.

/** What a room may take from another one. */
export interface Allowance {
  /** Room or single file of the project. */
  readonly from: string;
  /** Only types; with names, these values too. */
  readonly only?: 'types' | readonly string[];
  /** Only for these files of the room. */
  readonly for?: readonly string[];
}

/** What a room may import. Its own files are always allowed. */
export interface Room {
  readonly rooms: readonly (string | Allowance)[];
  /** Packages, by name or by the beginning of a name that ends with `*`. All, if left out. */
  readonly packages?: readonly string[];
}

/** Types of rooms or files, and no values. */
export const types = (...names: string[]): Allowance[] =>
  names.map((from) => ({ from, only: 'types' }));
