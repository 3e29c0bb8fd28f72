import { compareCalls } from '../../../domain/calls/call-state.ts';
import { arrangeByTime } from '../../../domain/profile/arrange-values.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { listRequests, type PartnerRequest } from '../../clusters/list-requests.ts';
import { type CallStateView, viewCallState } from '../../knowledge/programmes/call-words.ts';
import { distinctName, sectorLabel } from '../../links/names.ts';
import type { NamedLink } from '../../links/refs.ts';
import { clusterLink } from './view-matching.ts';

export interface RequestView {
  readonly anchor: string;
  /** Whether the cluster seeks or offers it. */
  readonly kind: string;
  readonly text: string;
  readonly cluster: NamedLink;
  readonly sectors: string;
  readonly state: CallStateView;
  /** Mail to the office that takes answers; undefined if no address is known. */
  readonly answerHref: string | undefined;
}

export interface RequestsView {
  readonly requests: readonly RequestView[];
  /** Form for the requests of clusters. */
  readonly formHref: string;
}

/** Address of the office that takes answers: the one named, the cluster’s, or that of its management body. */
function officeOf(portal: Portal, { row, request }: PartnerRequest): string | undefined {
  const profile = portal.clusterById.get(row.id)?.data.profile;
  const mailOf = (body: string | undefined) =>
    portal.organisationById.get(body ?? '')?.contacts?.email?.[0]?.address;
  if (request.to !== undefined) return mailOf(request.to);
  const [own] = arrangeByTime(profile?.email ?? []).leading;
  return own?.address ?? mailOf(profile?.management?.find(({ body }) => mailOf(body))?.body);
}

/**
 * Partner requests, the most urgent first, with how to answer them.
 * @param today day of the build
 */
export function viewRequests(portal: Portal, locale: Locale, today: string): RequestsView {
  const t = useTranslate(locale);
  const daysOf = ({ request }: PartnerRequest) => ({ deadline: request.until });
  const requests = listRequests(portal).toSorted((a, b) =>
    compareCalls(daysOf(a), daysOf(b), today),
  );
  return {
    formHref: href(locale, '/correct/'),
    requests: requests.map((one): RequestView => {
      const { row, aspect, request } = one;
      const text = one.value.text[locale];
      const office = officeOf(portal, one);
      const subject = `${distinctName(portal, row.id, locale).text}: ${text}`;
      return {
        anchor: `request-${row.id}--${request.id}`,
        kind: t(aspect === 'seeks' ? 'requests.seeks' : 'requests.offers'),
        text,
        cluster: clusterLink(portal, row.id, locale),
        sectors: row.sectors.map((sector) => sectorLabel(portal, sector, locale)).join(', '),
        state: viewCallState(
          { id: request.id, deadline: request.until, sources: [] },
          today,
          locale,
        ),
        answerHref: office && `mailto:${office}?subject=${encodeURIComponent(subject)}`,
      };
    }),
  };
}
