import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Localized } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import { type ProfileValue, requestAspects } from '../../schemas/profile.ts';

/** What a cluster seeks or offers, as a request that can be answered. */
export interface PartnerRequest {
  readonly row: InventoryRow;
  readonly aspect: (typeof requestAspects)[number];
  readonly text: Localized;
  readonly request: NonNullable<ProfileValue<'seeks'>['request']>;
}

/** All partner requests of clusters, in the order of the portal. */
export const listRequests = remember('listRequests', (portal): readonly PartnerRequest[] =>
  portal.clusters.flatMap(({ id, data: { profile } }) =>
    requestAspects.flatMap((aspect) =>
      (profile[aspect] ?? []).flatMap(({ text, request }) => {
        const row = portal.rowById.get(id);
        return row && request ? [{ row, aspect, text, request }] : [];
      }),
    ),
  ),
);
