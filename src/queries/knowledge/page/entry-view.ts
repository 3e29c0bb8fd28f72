import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Citation } from '../../../schemas/common.ts';
import type { RefKind } from '../../../schemas/ref.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { beginLine, type CitationView, viewCitation } from '../../links/citations.ts';
import { correctionHref } from '../../links/correction.ts';
import { type NamedLink, namedLinks, neighboursOf } from '../../links/refs.ts';
import type { ProsePage } from '../prose/prose-page.ts';
import type { FactSheet } from './facts.ts';
import type { LinkList } from './link-lists.ts';
import type { PageView } from './page-view.ts';

/** Sources of a page, and how to report a mistake. */
export interface SourcesView {
  readonly sources: readonly CitationView[];
  readonly correctHref: string;
  /** Authors and translators, if no prose text names them. */
  readonly credits: readonly string[];
}

export interface Neighbours {
  readonly previous: NamedLink | undefined;
  readonly next: NamedLink | undefined;
}

/** Page of one entry: its facts, text, related entries and sources. */
export interface EntryView extends PageView {
  readonly facts?: FactSheet;
  readonly prose?: ProsePage | undefined;
  /**
   * True if the notices at the top mention the state of the translation, rather than a note above the text.
   */
  readonly proseNoticed?: boolean;
  readonly related?: readonly LinkList[];
  readonly mentioned?: readonly LinkList[];
  readonly sources?: SourcesView;
  readonly neighbours?: Neighbours;
}

/** Sources of an entry, each place of one once, and the link for corrections to its page. */
export function viewSources(
  portal: Portal,
  sources: readonly Citation[],
  { locale, path }: PageMeta,
  credits: readonly string[] = [],
): SourcesView {
  const cited = sources.flatMap((source) =>
    beginLine([viewCitation(portal, source, locale)], locale),
  );
  return {
    // Several lines may lie in one part of a source.
    sources: [...new Map(cited.map((one) => [`${one.href} ${one.text}`, one])).values()],
    correctHref: correctionHref(locale, path),
    credits,
  };
}

/** Neighbours of an entry in list order. */
export function viewNeighbours(
  portal: Portal,
  kind: RefKind,
  order: readonly string[],
  id: string,
  locale: Locale,
): Neighbours {
  const [previous, next] = neighboursOf(order, id).map((other) =>
    other === undefined ? undefined : namedLinks(portal, kind, [other], locale)[0],
  );
  return { previous, next };
}
