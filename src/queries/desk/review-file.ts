/** Name of the file with the open texts of a folder, beside their list: what `review out` writes. */
export const reviewFile = (folder: string, language: string): string =>
  `${folder}-${language}.xlsx`;
