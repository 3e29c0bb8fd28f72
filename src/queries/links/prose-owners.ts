import { pageNameOf, splitPageName } from '../../schemas/page.ts';
import { splitRef } from '../../schemas/ref.ts';
import type { Portal } from '../../portal/portal.ts';

/** Entry that a prose page belongs to; undefined for an independent one such as `about`. */
export function ownerOf(portal: Portal, page: string): string | undefined {
  const name = splitPageName(page);
  if (!name) return undefined;
  const { kind, id } = name;
  const country = portal.countries.find((entry) => entry.id.toLowerCase() === id);
  return `${kind}/${kind === 'countries' ? country?.id : id}`;
}

/** Id of an entry's prose page, which may not exist. */
export function proseOf(ref: string): string | undefined {
  const { kind, id } = splitRef(ref);
  return pageNameOf(kind, id);
}
