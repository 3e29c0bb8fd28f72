import { isOff } from '../links/describe-collections.ts';
import type { InventoryRow } from '../../domain/inventory/join-inventory.ts';
import type { Portal } from '../../portal/portal.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import type { Practice } from '../../schemas/practice.ts';
import { splitRef } from '../../schemas/ref.ts';
import type { PartnerRequest } from '../clusters/list-requests.ts';
import { withParents } from '../search/search-marks.ts';

/** Kinds of entries that can be followed by feed and calendar. */
export const followedKinds = [
  'analyses',
  'clusters',
  'countries',
  'programmes',
  'regions',
  'sectors',
] as const;

/** Theme of practices as a subject: a choice in their list, without a page of its own. */
export type ThemeRef = `practice-themes/${string}`;

/** Reference to an entry that can be followed, such as `sectors/agri-food`. */
export type FollowedRef = `${(typeof followedKinds)[number]}/${string}` | ThemeRef;

const isFollowed = (ref: string): ref is FollowedRef =>
  followedKinds.some((kind) => ref.startsWith(`${kind}/`));

/** A cluster, its country, its regions with their ancestors, and its sectors. */
export const subjectsOfRow = (row: InventoryRow): FollowedRef[] => [
  `clusters/${row.id}`,
  `countries/${row.country}`,
  ...[...row.regions].map((id): FollowedRef => `regions/${id}`),
  ...row.sectors.map((id): FollowedRef => `sectors/${id}`),
];

/** Sectors and themes of a practice. */
export const subjectsOfPractice = ({ sectors, themes }: Practice): FollowedRef[] => [
  ...sectors.map((id): FollowedRef => `sectors/${id}`),
  ...themes.map(({ area }): FollowedRef => `practice-themes/${area}`),
];

/** A partner request: what its cluster or body belongs to and serves, and the analyses that list requests. */
export const subjectsOfRequest = (
  portal: Portal,
  { by }: Pick<PartnerRequest, 'by'>,
): FollowedRef[] => [
  ...(by.kind === 'clusters' ? subjectsOfRow(by.row) : subjectsOfBody(portal, by.body)),
  ...(isOff(portal, 'analyses') ? [] : portal.analyses)
    .filter(({ data }) => data.method === 'matching')
    .map(({ id }): FollowedRef => `analyses/${id}`),
];

/** A body: its country, and the regions where it is and that it serves, with their ancestors. */
function subjectsOfBody(
  portal: Portal,
  { country, region, contacts }: Organisation,
): FollowedRef[] {
  const regions = [region, ...(contacts?.serves ?? []).map((served) => served.region)];
  const refs = regions.flatMap((id) => (id === undefined ? [] : [`regions/${id}`]));
  const isListed = portal.countries.some((one) => one.id === country);
  return subjectsOf(portal, isListed ? [`countries/${country}`, ...refs] : refs);
}

/** A call: its programme, and the country where it can be applied for. */
export const subjectsOfCall = (
  portal: Portal,
  { id, data: { country } }: Portal['programmes'][number],
): FollowedRef[] => [
  `programmes/${id}`,
  ...(portal.countries.some((one) => one.id === country) ? [`countries/${country}` as const] : []),
];

function subjectsOfRef(portal: Portal, ref: string): FollowedRef[] {
  const { kind, id } = splitRef(ref);
  const row = kind === 'clusters' ? portal.rowById.get(id) : undefined;
  if (row) return subjectsOfRow(row);
  const practice = kind === 'practices' && portal.practices.find((one) => one.id === id);
  if (practice) return subjectsOfPractice(practice.data);
  if (kind === 'regions') {
    const country = portal.regionById.get(id)?.country;
    return [
      ...withParents(portal, id).map((each): FollowedRef => `regions/${each}`),
      ...(country ? [`countries/${country}` as const] : []),
    ];
  }
  return isFollowed(ref) ? [ref] : [];
}

/**
 * Entries that references concern: those that can be followed, and what contains them. News of a cluster is news of
 * its region and its sectors.
 */
export const subjectsOf = (portal: Portal, refs: readonly string[]): FollowedRef[] => [
  ...new Set(refs.flatMap((ref) => subjectsOfRef(portal, ref))),
];
