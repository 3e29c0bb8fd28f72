/** Names that a cell of a figure lists, under the label of their row. */
export interface Listed {
  readonly label: string;
  readonly items: readonly string[];
}

/** Reads a cell that lists names, parted by semicolons. */
export function readListed(label: string, text: string): Listed {
  return { label, items: text.split(';').flatMap((item) => item.trim() || []) };
}
