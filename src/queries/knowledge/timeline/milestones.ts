import { sortByDate } from '../../../domain/years.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { MessagePart } from '../../../i18n/translate-parts.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { markCited } from '../../links/mark-cited.ts';
import { type NamedLink, namedLinks } from '../../links/refs.ts';
import type { Portal } from '../../../portal/portal.ts';

export interface MilestoneView {
  readonly id: string;
  /** "July 2009", with a note if it was only planned. */
  readonly when: string;
  /** In parts, so that quotations carry the language of their source. */
  readonly text: readonly MessagePart[];
  /** Its region; undefined for an event of the whole country. */
  readonly region: NamedLink | undefined;
  readonly sources: readonly CitationView[];
  readonly doubts: readonly NamedLink[];
}

/** Dated events of a country, the oldest first. */
export function milestonesOf(portal: Portal, country: string, locale: Locale): MilestoneView[] {
  const t = useTranslate(locale);
  return sortByDate(portal.milestones.filter((event) => event.country === country)).map(
    (event) => ({
      id: event.id,
      when: [
        useFormat(locale).period(event.date, event.end),
        ...(event.kind === 'plan' ? [t('timeline.plan')] : []),
      ].join(' · '),
      text: markCited(portal, event.text, event.sources, locale),
      region: event.region ? namedLinks(portal, 'regions', [event.region], locale)[0] : undefined,
      sources: viewCitations(portal, event.sources, locale),
      doubts: namedLinks(portal, 'doubts', event.doubts, locale),
    }),
  );
}
