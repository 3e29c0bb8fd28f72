/** How a reading of a part is named, beside plain names of fields. */
export const readNames = {
  /** All names of a group, or keys of a map. */
  names: '\u001fnames',
  /** All that a map holds. */
  entries: '\u001fentries',
} as const;

/** The place of what is no part of the portal. */
export const outside = '\u001foutside';
