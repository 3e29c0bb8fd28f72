/** A quotation in the marks of any of the languages. */
const quotation = /[«„“][^«»„“”]*[»“”]/g;

/** Quotations in a text, with their marks. */
export function findQuotations(text: string): string[] {
  return text.match(quotation) ?? [];
}

/** Text without its quotations: words in them may be those of a source, or only be mentioned. */
export function dropQuotations(text: string): string {
  return text.replace(quotation, ' ');
}
