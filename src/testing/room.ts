// A room is a folder of code: one directly under `src`, or a top-level one such as `scripts`.

/** Permission of a room to import from another one. */
export interface Allowance {
  /** Room or single file of the project. */
  readonly from: string;
  /** Only types; with names, these values too. */
  readonly only?: 'types' | readonly string[];
  /** Only for these files of the room. */
  readonly for?: readonly string[];
}

/** Allowed imports of a room. Its own files are always allowed. */
export interface Room {
  readonly rooms: readonly (string | Allowance)[];
  /** Packages, by name or by a prefix that ends with `*`. All, if omitted. */
  readonly packages?: readonly string[];
}

/** Types of rooms or files, without values. */
export const types = (...names: string[]): Allowance[] =>
  names.map((from) => ({ from, only: 'types' }));
