import type { Uncoded } from '../domain/links/assign-codes.ts';
import { resolveCodes } from '../domain/links/resolve-codes.ts';
import type { Portal } from '../loaders/portal.ts';
import { type Codes, codesSchema, type ShortKind, shortKinds } from '../schemas/codes.ts';
import { redirectsSchema } from '../schemas/redirects.ts';
import { reportEditions } from './report-texts.ts';

/** Row number of each cluster in the first edition that prints one. */
function rowNumbers(portal: Portal): ReadonlyMap<string, number> {
  const rows = portal.returns
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, data }): [string, number][] =>
      data.printed ? [[id.split('/')[1] ?? '', data.printed.row]] : [],
    );
  return new Map(rows.reverse());
}

/** Number at the end of an id: 35 of `TR-35`. */
const endingNumber = (id: string): number | undefined => {
  const digits = /(?:^|-)0*([1-9]\d{0,5})$/.exec(id)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** Entries of a kind with pages, each with its meaningful number. */
function entriesOf(portal: Portal, kind: ShortKind): Uncoded[] {
  if (kind === 'reports') {
    return reportEditions(portal).map((id) => ({ id, preferred: endingNumber(id) }));
  }
  const ids = portal[kind].map(({ id }) => id);
  if (kind === 'clusters') {
    const rows = rowNumbers(portal);
    return ids.map((id) => ({ id, preferred: rows.get(id) }));
  }
  if (kind === 'figures') {
    const current = portal.editions.find(({ id }) => id === portal.site[0]?.data.edition);
    const places = new Map((current?.data.numbered ?? []).map((id, index) => [id, index + 1]));
    return ids.map((id) => ({ id, preferred: places.get(id) }));
  }
  return ids.map((id) => ({ id, preferred: kind === 'regions' ? endingNumber(id) : undefined }));
}

/** Codes of a portal; empty if none were ever assigned. */
export const codesIn = (portal: Portal): Codes => portal.codes[0]?.data ?? codesSchema.parse({});

/** Fate of former pages of a portal. */
export const redirectsIn = (portal: Portal) =>
  portal.redirects[0]?.data ?? redirectsSchema.parse({});

/** Entries of each kind with a page but without a numbered short link. */
export function listUncoded(portal: Portal): Readonly<Record<ShortKind, Uncoded[]>> {
  const resolved = resolveCodes(codesIn(portal), {
    redirects: redirectsIn(portal),
    clusters: portal.clusters,
  });
  const coded = new Set(resolved.map(({ path }) => path));
  const lists = shortKinds.map((kind): [ShortKind, Uncoded[]] => [
    kind,
    entriesOf(portal, kind).filter(({ id }) => !coded.has(`/${kind}/${id}/`)),
  ]);
  return Object.fromEntries(lists) as Record<ShortKind, Uncoded[]>;
}
