/** How a reading of a part is named, beside plain names of fields. */
export const readNames = {
  /** All names of a group, or keys of a map. */
  names: '\u001fnames',
  /** All that a map holds. */
  entries: '\u001fentries',
} as const;

/** The place of what is no part of the portal. */
export const outside = '\u001foutside';

/** How a text is named that a page shows: whether it still says the same is looked for where texts are compiled. */
export const nameText = (text: string): string => `text ${text}`;
