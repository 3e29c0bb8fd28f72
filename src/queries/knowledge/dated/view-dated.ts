import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { proseOf } from '../../links/prose-owners.ts';
import { viewRef } from '../../links/refs.ts';
import { datedMarks } from '../../search/dated-marks.ts';
import { crumbsTo } from '../../frame/crumbs.ts';
import { type EntryView, viewSources } from '../page/entry-view.ts';
import { type FactInput, viewFactSheet } from '../page/facts.ts';
import { mentionLists } from '../page/link-lists.ts';
import { draftNotices } from '../page/notices.ts';
import type { PageMeta } from '../../frame/page-meta.ts';
import { prosePage } from '../prose/prose-page.ts';
import { eventFilePath } from '../../calendar/view-calendar.ts';
import type { NamedLink } from '../../links/refs.ts';
import { type MediaView, viewMedia } from '../../media/view-media.ts';
import { type DatedEntry, type DatedKind, datedEntries } from './dated-entries.ts';

export interface DatedView extends EntryView {
  readonly media: MediaView;
  /** Web pages with more information. */
  readonly links: readonly NamedLink[];
  /** Calendar file of an event. */
  readonly calendarHref: string | undefined;
}

function datedFacts(kind: DatedKind, entry: DatedEntry, locale: Locale): FactInput[] {
  const t = useTranslate(locale);
  const { when, place, url, sources } = entry;
  return [
    { label: t('dated.date'), text: when },
    ...(kind === 'events'
      ? [
          { label: t('dated.place'), text: place },
          {
            label: t('organisation.website'),
            links: url ? [{ label: new URL(url).host, href: url }] : [],
          },
        ]
      : []),
    // Instead of an empty list of sources, the page says that none is reported.
    ...(sources.length === 0 ? [{ label: t('sources') }] : []),
  ];
}

/**
 * Page of a news item or event.
 * @throws Error for an unknown id
 */
export function viewDated(portal: Portal, kind: DatedKind, id: string, locale: Locale): DatedView {
  const t = useTranslate(locale);
  const entries = datedEntries(portal, kind, locale).flatMap(({ items }) => items);
  const index = entries.findIndex((other) => other.id === id);
  const entry = entries[index];
  if (!entry) throw new Error(`expected an entry ${kind}/${id}, found none`);
  const { link, summary, see, drafts } = entry;
  const prose = prosePage(portal, proseOf(`${kind}/${id}`) ?? '', locale);
  const title = link.label;
  const page: PageMeta = {
    locale,
    kind: kind === 'news' ? 'news' : 'event',
    id,
    title,
    description: summary,
    path: `/${kind}/${id}/`,
    crumbs: crumbsTo(locale, kind, { label: title }),
    drafts: prose?.drafts ?? drafts,
    marks: datedMarks(portal, entry.date, see),
  };
  return {
    page,
    heading: { kind: t(`paths.kind.${kind}`), title, lead: summary, leadInSearch: 'first' },
    // The text itself has a note on drafts.
    notices: prose ? [] : draftNotices(drafts, locale),
    facts: viewFactSheet(datedFacts(kind, entry, locale), locale),
    prose,
    media: viewMedia(portal, entry.media, locale),
    links: entry.links,
    calendarHref: kind === 'events' ? href(locale, eventFilePath(id)) : undefined,
    related: [{ label: t('related.see'), links: see.map((ref) => viewRef(portal, ref, locale)) }],
    mentioned: mentionLists(portal, `${kind}/${id}`, locale, see),
    sources: viewSources(portal, entry.sources, page),
    // The newest entries come first, so the earlier one follows in the list.
    neighbours: { previous: entries[index + 1]?.link, next: entries[index - 1]?.link },
  };
}
