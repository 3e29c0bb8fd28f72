/** A quotation in the marks of any of the languages. */
const quotation = /[«„“][^«»„“”]*[»“”]/g;

/** The quotations of a text, with their marks. */
export function findQuotations(text: string): string[] {
  return text.match(quotation) ?? [];
}

/** A text without its quotations: words in them may be those of a source, or only be mentioned. */
export function dropQuotations(text: string): string {
  return text.replace(quotation, ' ');
}
