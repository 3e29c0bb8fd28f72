/** What a command did, as lines to be printed; or why it refused. */
export type Outcome =
  | { readonly lines: readonly string[]; readonly fault?: undefined }
  | { readonly lines?: undefined; readonly fault: string };
