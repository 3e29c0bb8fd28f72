import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Organisation } from '../../../schemas/organisation.ts';
import { type CitationView, viewCitations } from '../../links/citations.ts';
import { type DatedEntry, datedEntries } from '../dated/dated-entries.ts';

/** What firms can ask a body for, what follows, and the events that name it. */
export interface AskingView {
  readonly services: readonly string[];
  readonly steps: readonly string[];
  readonly dates: readonly DatedEntry[];
  readonly sources: readonly CitationView[];
}

/** Events that name a body: its training dates, shown with what it offers. */
export const datesOf = (portal: Portal, { id, contacts }: Organisation): string[] =>
  contacts?.services === undefined
    ? []
    : portal.events
        .filter(({ data }) => data.see.includes(`organisations/${id}`))
        .map((event) => `events/${event.id}`);

/** Services of a body; undefined if none are known. */
export function viewAsking(
  portal: Portal,
  body: Organisation,
  locale: Locale,
): AskingView | undefined {
  const { services, steps = [] } = body.contacts ?? {};
  if (!services) return undefined;
  const named = datesOf(portal, body);
  return {
    services: services.map(({ text }) => text[locale]),
    steps: steps.map(({ text }) => text[locale]),
    dates: datedEntries(portal, 'events', locale)
      .flatMap(({ items }) => items)
      .filter(({ id }) => named.includes(`events/${id}`)),
    sources: viewCitations(
      portal,
      [...services, ...steps].flatMap(({ sources }) => sources),
      locale,
    ),
  };
}
