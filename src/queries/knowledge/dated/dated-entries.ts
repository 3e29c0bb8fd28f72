import { groupByYear, type YearGroup } from '../../../domain/years.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Citation } from '../../../schemas/common.ts';
import type { WithMedia } from '../../../schemas/media.ts';
import type { ClusterEvent } from '../../../schemas/news.ts';
import { type NamedLink, viewRef } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';

/** Collections whose entries are dated. */
export type DatedKind = 'news' | 'events';

/** A news item or event in a language. */
export interface DatedEntry {
  readonly id: string;
  /** Its first day in ISO form, for grouping. */
  readonly date: string;
  readonly link: NamedLink;
  readonly summary: string;
  /** Its date or dates in words. */
  readonly when: string;
  readonly place: string | undefined;
  readonly url: string | undefined;
  /** Web pages with more information. */
  readonly links: readonly NamedLink[];
  readonly media: WithMedia;
  readonly see: readonly string[];
  readonly drafts: readonly Locale[];
  readonly sources: readonly Citation[];
}

// News items are events without end, place and address.
const entriesOf = (
  portal: Portal,
  kind: DatedKind,
): readonly { id: string; data: ClusterEvent }[] => portal[kind];

/** All entries by year, the newest first. */
export function datedEntries(
  portal: Portal,
  kind: DatedKind,
  locale: Locale,
): YearGroup<DatedEntry>[] {
  const views = entriesOf(portal, kind).map(({ id, data }): DatedEntry => {
    const { date, summary, place, url, links, pictures, attachments } = data;
    const { see, drafts, sources } = data;
    return {
      id,
      date,
      link: viewRef(portal, `${kind}/${id}`, locale),
      summary: summary[locale],
      when: useFormat(locale).period(data.date, data.end),
      place: place?.[locale],
      url,
      links: links.map(({ label, url: address }) => ({ label: label[locale], href: address })),
      media: { pictures, attachments },
      see,
      drafts,
      sources,
    };
  });
  return groupByYear(views);
}
