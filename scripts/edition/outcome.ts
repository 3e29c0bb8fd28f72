/** The result of a command: lines to print, or the reason why it refused. */
export type Outcome =
  | { readonly lines: readonly string[]; readonly fault?: undefined }
  | { readonly lines?: undefined; readonly fault: string };
