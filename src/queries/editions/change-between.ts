import {
  compareEditions,
  type EditionChange,
  type EditionRow,
} from '../../domain/change/compare-editions.ts';
import { listMergers } from '../../domain/change/follow-mergers.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';
import { countedEditions } from './counted-editions.ts';
import { type NamedRow, namedRowsOf } from './named-rows.ts';

export interface ChangeBetween {
  readonly from: string;
  readonly to: string;
  readonly before: ReadonlyMap<string, NamedRow>;
  readonly after: ReadonlyMap<string, NamedRow>;
  /** The same rows as input of the comparison. */
  readonly rows: { readonly before: readonly EditionRow[]; readonly after: readonly EditionRow[] };
  readonly change: EditionChange;
}

const plain = (rows: ReadonlyMap<string, NamedRow>): EditionRow[] =>
  [...rows].map(([id, { row, name, ownName }]) => ({
    id,
    name,
    ownName,
    stage: row.stage,
    returned: row.returned,
  }));

/** Clusters that returned in an edition before the given one. */
function returnedBefore(portal: Portal, edition: string): ReadonlySet<string> {
  const earlier = countedEditions(portal).filter((id) => id < edition);
  return new Set(
    earlier.flatMap((id) =>
      [...namedRowsOf(portal, id).values()].flatMap(({ row }) => (row.returned ? [row.id] : [])),
    ),
  );
}

/** Rows of an edition in a country, or all of them. */
function rowsIn(portal: Portal, edition: string, country: string | undefined) {
  const rows = namedRowsOf(portal, edition);
  if (country === undefined) return rows;
  return new Map([...rows].filter(([, { row }]) => row.country === country));
}

/** Changes from one edition to a later one, in a country or in all. */
export const changeBetween = remember(
  'changeBetween',
  (portal, from: string, to: string, country?: string): ChangeBetween => {
    const [before, after] = [rowsIn(portal, from, country), rowsIn(portal, to, country)];
    const rows = { before: plain(before), after: plain(after) };
    const known = {
      mergers: listMergers(portal.clusters, to),
      before: returnedBefore(portal, from),
    };
    const change = compareEditions(rows.before, rows.after, portal.stageOrder, known);
    return { from, to, before, after, rows, change };
  },
);
