import { type ProfileRequest, requestsOf } from '../../domain/profile/requests-of.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import { remember } from '../../portal/remember.ts';

/** What a cluster seeks or offers, as a request that can be answered. */
export interface PartnerRequest extends ProfileRequest {
  readonly row: InventoryRow;
}

/** All partner requests of clusters, in the order of the portal. */
export const listRequests = remember('listRequests', (portal): readonly PartnerRequest[] =>
  portal.clusters.flatMap(({ id, data: { profile } }) => {
    const row = portal.rowById.get(id);
    return row ? requestsOf(profile).map((asked) => ({ ...asked, row })) : [];
  }),
);
