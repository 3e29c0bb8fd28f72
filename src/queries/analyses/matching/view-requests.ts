import { compareCalls } from '../../../domain/calls/call-state.ts';
import { arrangeByTime } from '../../../domain/profile/arrange-values.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { askerLink, listRequests, type PartnerRequest } from '../../clusters/list-requests.ts';
import { type CallStateView, viewCallState } from '../../knowledge/programmes/call-words.ts';
import { regionName, sectorLabel } from '../../links/names.ts';
import type { NamedLink } from '../../links/refs.ts';
import { findCounterparts } from './find-counterparts.ts';

export interface RequestView {
  readonly anchor: string;
  /** Whether it is sought or offered. */
  readonly kind: string;
  readonly text: string;
  /** The cluster or body that seeks or offers it. */
  readonly by: NamedLink;
  /** Sectors of a cluster, region of a body. */
  readonly field: string;
  /** Those that offer what is sought, or seek what is offered; undefined if none are known. */
  readonly counterparts:
    { readonly label: string; readonly links: readonly NamedLink[] } | undefined;
  readonly state: CallStateView;
  /** Mail to the office that takes answers; undefined if no address is known. */
  readonly answerHref: string | undefined;
}

export interface RequestsView {
  readonly requests: readonly RequestView[];
  /** Form for the requests of clusters. */
  readonly formHref: string;
}

/** Address of the office that takes answers: the one named, one’s own, or that of the cluster’s management body. */
function officeOf(portal: Portal, { by, request }: PartnerRequest): string | undefined {
  const mailOf = (body: string | undefined) =>
    portal.organisationById.get(body ?? '')?.contacts?.email?.[0]?.address;
  if (request.to !== undefined) return mailOf(request.to);
  if (by.kind === 'organisations') return mailOf(by.id);
  const profile = portal.clusterById.get(by.id)?.data.profile;
  const [own] = arrangeByTime(profile?.email ?? []).leading;
  return own?.address ?? mailOf(profile?.management?.find(({ body }) => mailOf(body))?.body);
}

/** Sectors of a cluster, region of a body. */
function fieldOf(portal: Portal, { by }: PartnerRequest, locale: Locale): string {
  if (by.kind === 'clusters') {
    return by.row.sectors.map((sector) => sectorLabel(portal, sector, locale)).join(', ');
  }
  return by.body.region === undefined ? '' : regionName(portal, by.body.region, locale);
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
      const { by, aspect, request } = one;
      const text = one.value.text[locale];
      const office = officeOf(portal, one);
      const link = askerLink(portal, by, locale);
      const links = findCounterparts(portal, one, today, locale);
      const label = t(aspect === 'seeks' ? 'requests.offeredBy' : 'requests.soughtBy');
      return {
        anchor: `request-${by.id}--${request.id}`,
        kind: t(aspect === 'seeks' ? 'requests.seeks' : 'requests.offers'),
        text,
        by: link,
        field: fieldOf(portal, one, locale),
        counterparts: links.length > 0 ? { label, links } : undefined,
        state: viewCallState(
          { id: request.id, deadline: request.until, sources: [] },
          today,
          locale,
        ),
        answerHref:
          office && `mailto:${office}?subject=${encodeURIComponent(`${link.label}: ${text}`)}`,
      };
    }),
  };
}
