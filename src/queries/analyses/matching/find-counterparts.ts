import { arrangeValues } from '../../../domain/profile/arrange-values.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Profile } from '../../../schemas/profile.ts';
import { askerLink, type Asker, type PartnerRequest } from '../../clusters/list-requests.ts';
import { isOff } from '../../links/describe-collections.ts';
import type { NamedLink } from '../../links/refs.ts';

/** Clusters and bodies that offer what a request seeks, or seek what it offers, by the tag of the matching. */
export function findCounterparts(
  portal: Portal,
  { by, aspect, value: { tag } }: PartnerRequest,
  today: string,
  locale: Locale,
): NamedLink[] {
  if (tag === undefined) return [];
  const other = aspect === 'seeks' ? 'offers' : 'seeks';
  const answers = (told: Pick<Profile, 'offers' | 'seeks'>): boolean =>
    arrangeValues(told, other).leading.some(
      (value) => value.tag === tag && (value.request?.until ?? today) >= today,
    );
  const all: (Pick<Asker, 'kind' | 'id'> & { readonly told: Pick<Profile, 'offers' | 'seeks'> })[] =
    [
      ...portal.inventory.map(({ id }) => ({
        kind: 'clusters' as const,
        id,
        told: portal.clusterById.get(id)?.data.profile ?? {},
      })),
      ...(isOff(portal, 'organisations') ? [] : portal.organisations).map((body) => ({
        kind: 'organisations' as const,
        id: body.id,
        told: body,
      })),
    ];
  return all
    .filter(({ kind, id, told }) => (kind !== by.kind || id !== by.id) && answers(told))
    .map((one) => askerLink(portal, one, locale));
}
