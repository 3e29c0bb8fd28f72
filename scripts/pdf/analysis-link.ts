/** What someone wants printed of an analysis. */
export interface AnalysisLink {
  readonly id: string;
  /** The language of the page that the link leads to. */
  readonly lang?: string;
  /** The reader's own numbers as they stand in the address, with the `#`; empty for what is published. */
  readonly numbers: string;
}

/**
 * Reads the id of an analysis, or a link that was copied from its page.
 * @returns undefined for what is neither
 */
export function readAnalysisLink(typed: string): AnalysisLink | undefined {
  const value = typed.trim();
  if (/^[a-z0-9-]+$/.test(value)) return { id: value, numbers: '' };
  const parts = /(?:^|\/)([a-z]{2,3})\/analyses\/([a-z0-9-]+)\/?(?:\?[^#]*)?(#.*)?$/.exec(value);
  const [, lang, id, numbers = ''] = parts ?? [];
  return lang && id ? { id, lang, numbers: numbers === '#' ? '' : numbers } : undefined;
}
