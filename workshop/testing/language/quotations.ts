/** In the marks of any language. */
const quotation = /[«„“][^«»„“”]*[»“”]/g;

/** Quotations in a text, with their marks. */
export function findQuotations(text: string): string[] {
  return text.match(quotation) ?? [];
}

/** Quoted words may be those of a source, or only mentioned. */
export function dropQuotations(text: string): string {
  return text.replace(quotation, ' ');
}
