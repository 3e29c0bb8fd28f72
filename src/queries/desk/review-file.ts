/** Name of the file with the open texts of a kind, beside their list: what `review out` writes. */
export const reviewFile = (kind: string, language: string): string => `${kind}-${language}.xlsx`;
