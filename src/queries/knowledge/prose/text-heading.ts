import type { PageMeta } from '../../frame/page-meta.ts';
import type { Heading } from '../page/page-view.ts';
import type { ProsePage } from './prose-page.ts';

/** Title and lead of a prose page, otherwise the portal's defaults. */
export interface TextHeading {
  readonly title: string;
  readonly lead: string;
}

/** Language of a text, if it differs from the one requested. */
export const foreignLanguage = (page: ProsePage | undefined): PageMeta['textLanguage'] =>
  page?.fallback ? page.lang : undefined;

/** Top of a page headed by a prose text. */
export function viewTextHeading(
  page: ProsePage | undefined,
  otherwise: TextHeading,
): Heading & TextHeading {
  return {
    title: page?.entry.data.title ?? otherwise.title,
    lead: page?.entry.data.lead ?? otherwise.lead,
    leadInSearch: 'first',
    lang: foreignLanguage(page),
  };
}
