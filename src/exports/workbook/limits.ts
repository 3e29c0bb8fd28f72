// Excel's limits ("specifications and limits", and ISO/IEC 29500-1, 18.3.1.32 on validations). It calls a file
// beyond them damaged.

/** Characters of text in a cell or a note. */
export const longestText = 32_767;

export const maxRows = 1_048_576;

export const maxColumns = 16_384;

/** Characters of a validation message. */
export const messageLimits = { title: 32, text: 255 } as const;

/** Characters of a drop-down list within the validation itself. */
export const longestList = 255;

/** Characters of a page footer, including its codes. */
export const longestFooter = 255;

/** The text, or as many whole words as fit, with an ellipsis. */
export function fitText(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1).replace(/[\uD800-\uDBFF]$/, '');
  const words = cut.replace(/\s+\S*$/, '');
  return `${words.length > length / 2 ? words : cut}…`;
}
