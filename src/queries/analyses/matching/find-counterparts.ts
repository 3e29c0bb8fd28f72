import { type Wishes, wishesOf } from '../../../domain/profile/requests-of.ts';
import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { askerLink, type Asker, type PartnerRequest } from '../../clusters/list-requests.ts';
import { isOff } from '../../links/describe-collections.ts';
import type { NamedLink } from '../../links/refs.ts';

/**
 * Clusters and bodies that offer what a request seeks, or seek what it offers, by the tag of the matching.
 * @param today day of the build: `2026-01-31`
 */
export function findCounterparts(
  portal: Portal,
  { by, aspect, value: { tag } }: PartnerRequest,
  today: string,
  locale: Locale,
): NamedLink[] {
  if (tag === undefined) return [];
  const other = aspect === 'seeks' ? 'offers' : 'seeks';
  const answers = (wishes: Wishes): boolean =>
    wishesOf(wishes, other).some(
      (value) => value.tag === tag && (value.request?.until ?? today) >= today,
    );
  const all: (Pick<Asker, 'kind' | 'id'> & { readonly wishes: Wishes })[] = [
    ...portal.inventory.map(({ id }) => ({
      kind: 'clusters' as const,
      id,
      wishes: portal.clusterById.get(id)?.data.profile ?? {},
    })),
    ...(isOff(portal, 'organisations') ? [] : portal.organisations).map((body) => ({
      kind: 'organisations' as const,
      id: body.id,
      wishes: body,
    })),
  ];
  return all
    .filter(({ kind, id, wishes }) => (kind !== by.kind || id !== by.id) && answers(wishes))
    .map((one) => askerLink(portal, one, locale));
}
