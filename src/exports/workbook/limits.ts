// What Excel allows (its "specifications and limits", and ISO/IEC 29500-1, 18.3.1.32 on validations).
// It calls a file that goes beyond them damaged, so nothing is written that does.

/** Characters of text in a cell or a note. */
export const longestText = 32_767;

export const mostRows = 1_048_576;

export const mostColumns = 16_384;

/** Characters of what is said about a cell to fill in. */
export const messageLimits = { title: 32, text: 255 } as const;

/** Characters of a drop-down list that stands in the validation itself. */
export const longestList = 255;

/** Characters at the foot of a printed page, with the marks for its places. */
export const longestFooter = 255;

/** The text, or as many of its whole words as fit, with an ellipsis. */
export function fitText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = cut.replace(/\s+\S*$/, '');
  return `${words.length > length / 2 ? words : cut}…`;
}
