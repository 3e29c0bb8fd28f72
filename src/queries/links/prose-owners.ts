import { pageNameOf, splitPageName } from '../../schemas/page.ts';
import { splitRef } from '../../schemas/ref.ts';
import type { Portal } from '../../portal/portal.ts';

/** The entry to which a page of prose belongs; undefined for a page of its own such as `about`. */
export function ownerOf(portal: Portal, page: string): string | undefined {
  const name = splitPageName(page);
  if (!name) return undefined;
  const { kind, id } = name;
  const country = portal.countries.find((entry) => entry.id.toLowerCase() === id);
  return `${kind}/${kind === 'countries' ? country?.id : id}`;
}

/** The id of the page of prose that belongs to an entry, whether it is written or not. */
export function proseOf(ref: string): string | undefined {
  const { kind, id } = splitRef(ref);
  return pageNameOf(kind, id);
}
