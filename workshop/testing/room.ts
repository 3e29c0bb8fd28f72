// A room is a folder directly under `src`, or a top-level one such as `scripts`.

export interface Allowance {
  /** Room or single file of the project. */
  readonly from: string;
  /** Only types; with names, these values too. */
  readonly only?: 'types' | readonly string[];
  /** Only for these files. */
  readonly for?: readonly string[];
}

/** Allowed imports. A room's own files are always allowed. */
export interface Room {
  readonly rooms: readonly (string | Allowance)[];
  /** Names, or prefixes that end with `*`. All, if omitted. */
  readonly packages?: readonly string[];
}

/** Types of rooms or files, without values. */
export const types = (...names: string[]): Allowance[] =>
  names.map((from) => ({ from, only: 'types' }));
