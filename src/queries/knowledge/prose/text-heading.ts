import type { PageMeta } from '../../frame/page-meta.ts';
import type { Heading } from '../page/page-view.ts';
import type { ProsePage } from './prose-page.ts';

/** The title and lead of a page of prose, else those that the portal has for it. */
export interface TextHeading {
  readonly title: string;
  readonly lead: string;
}

/** The language of a text where it is not the one that was asked for. */
export const foreignLanguage = (page: ProsePage | undefined): PageMeta['textLanguage'] =>
  page?.fallback ? page.lang : undefined;

/** The top of a page that a text of its own heads. */
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
