/**
 * What a reader has put into the dossier, in order: paths of pages below that of a language, without slashes at
 * their ends, each with the anchor of a drawing after `~` if it is only that, and with what its reader has chosen
 * after `?`: `regions/TR-35~stages`, `map~map?sector=agri-food`.
 */
export type DossierList = readonly string[];

/** Greatest number of parts of a dossier. */
const most = 60;

/** Nothing but a path of this site: no host, no scheme, no way up. */
const safe = /^(?:[\w-]+(?:\/[\w-]+)*)?(?:~[\w-]+)?(?:\?[\w.,~&=%+-]+)?$/;

const clean = (items: readonly unknown[]): DossierList =>
  [...new Set(items)]
    .filter((item): item is string => typeof item === 'string' && item !== '' && safe.test(item))
    .slice(0, most);

/** Read a list as it is kept in the browser; whatever is no path is left out. */
export function readList(text: string | null): DossierList {
  try {
    const kept: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(kept) ? clean(kept) : [];
  } catch {
    return [];
  }
}

/** Hash of a link to a list: a choice has signs that mean something there. */
export const formatHash = (list: DossierList): string =>
  list.length === 0
    ? ''
    : `#list=${list.map((item) => item.replace(/\?.*/, encodeURIComponent)).join(',')}`;

/** Read the hash of such a link; undefined if it has none. */
export function parseHash(hash: string): DossierList | undefined {
  const [, items] = /^#list=([^&]*)/.exec(hash) ?? [];
  return items === undefined ? undefined : clean(items.split(',').map(decodePart));
}

/** Decode a part of an address, or take it as it is. */
function decodePart(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Add an item at the end, once. */
export const addItem = (list: DossierList, item: string): DossierList => clean([...list, item]);

export const removeItem = (list: DossierList, item: string): DossierList =>
  list.filter((one) => one !== item);

/** Move an item by some places, as far as there are any. */
export function moveItem(list: DossierList, item: string, by: number): DossierList {
  const at = list.indexOf(item);
  if (at === -1) return list;
  const rest = removeItem(list, item);
  const to = Math.max(0, Math.min(rest.length, at + by));
  return [...rest.slice(0, to), item, ...rest.slice(to)];
}

/** Address of an item, from the folder of a language. */
export function addressOf(item: string): {
  readonly path: string;
  readonly anchor: string;
  /** With its question mark; empty if nothing is chosen. */
  readonly search: string;
} {
  const [place = '', choice] = item.split('?');
  const [path = '', anchor = ''] = place.split('~');
  return { path: path && `${path}/`, anchor, search: choice === undefined ? '' : `?${choice}` };
}
