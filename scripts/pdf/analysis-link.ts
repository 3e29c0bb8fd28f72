export interface AnalysisLink {
  readonly id: string;
  /** Of the linked page. */
  readonly lang?: string;
  /** Reader's input as in the address, including `#`. */
  readonly numbers: string;
}

/**
 * Parse the id of an analysis, or a link to its page.
 * @returns undefined for anything else
 */
export function readAnalysisLink(typed: string): AnalysisLink | undefined {
  const value = typed.trim();
  if (/^[a-z0-9-]+$/.test(value)) return { id: value, numbers: '' };
  const parts = /(?:^|\/)([a-z]{2,3})\/analyses\/([a-z0-9-]+)\/?(?:\?[^#]*)?(#.*)?$/.exec(value);
  const [, lang, id, numbers = ''] = parts ?? [];
  return lang && id ? { id, lang, numbers: numbers === '#' ? '' : numbers } : undefined;
}
