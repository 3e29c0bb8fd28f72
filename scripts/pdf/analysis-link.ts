/** An analysis requested as a PDF. */
export interface AnalysisLink {
  readonly id: string;
  /** Language of the linked page. */
  readonly lang?: string;
  /** Reader's own numbers as in the address, including `#`; empty for the published ones. */
  readonly numbers: string;
}

/**
 * Parse the id of an analysis, or a link copied from its page.
 * @returns undefined for anything else
 */
export function readAnalysisLink(typed: string): AnalysisLink | undefined {
  const value = typed.trim();
  if (/^[a-z0-9-]+$/.test(value)) return { id: value, numbers: '' };
  const parts = /(?:^|\/)([a-z]{2,3})\/analyses\/([a-z0-9-]+)\/?(?:\?[^#]*)?(#.*)?$/.exec(value);
  const [, lang, id, numbers = ''] = parts ?? [];
  return lang && id ? { id, lang, numbers: numbers === '#' ? '' : numbers } : undefined;
}
