import { type ProfileRequest, requestsOf } from '../../domain/profile/requests-of.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Locale } from '../../i18n/locales.ts';
import type { Portal } from '../../portal/portal.ts';
import { remember } from '../../portal/remember.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import { isOff } from '../links/describe-collections.ts';
import { clusterLink } from '../links/cluster-link.ts';
import { type NamedLink, viewRef } from '../links/refs.ts';

/** Cluster or other body that seeks or offers. */
export type Asker =
  | { readonly kind: 'clusters'; readonly id: string; readonly row: InventoryRow }
  | { readonly kind: 'organisations'; readonly id: string; readonly body: Organisation };

/** What a cluster or another body seeks or offers, as a request that can be answered. */
export interface PartnerRequest extends ProfileRequest {
  readonly by: Asker;
}

/** All partner requests: those of clusters, then those of other bodies, in the order of the portal. */
export const listRequests = remember('listRequests', (portal): readonly PartnerRequest[] => {
  const clusters = portal.clusters.flatMap(({ id, data: { profile } }) => {
    const row = portal.rowById.get(id);
    if (!row) return [];
    return requestsOf(profile).map((asked) => ({
      ...asked,
      by: { kind: 'clusters', id, row } as const,
    }));
  });
  const bodies = isOff(portal, 'organisations') ? [] : portal.organisations;
  const others = bodies.flatMap((body) =>
    requestsOf(body).map((asked) => ({
      ...asked,
      by: { kind: 'organisations', id: body.id, body } as const,
    })),
  );
  return [...clusters, ...others];
});

/** Link to the cluster or body that seeks or offers. */
export function askerLink(
  portal: Portal,
  { kind, id }: Pick<Asker, 'kind' | 'id'>,
  locale: Locale,
): NamedLink {
  return kind === 'clusters'
    ? clusterLink(portal, id, locale)
    : viewRef(portal, `${kind}/${id}`, locale);
}
