export interface Listed {
  readonly label: string;
  readonly items: readonly string[];
}

/** Parse a cell of names separated by semicolons. */
export function readListed(label: string, text: string): Listed {
  return { label, items: text.split(';').flatMap((item) => item.trim() || []) };
}
