import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { CountKey } from '../../schemas/import-mapping.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { GlobePoint } from '../values/read-point.ts';
import type { OwnReading } from './own-values.ts';
import type { InventoryRow } from './read-row.ts';

/** Profile fields that may be columns of a list. */
export type ProfileKey = CountKey | 'website';

/** Key of the value within each item of a profile field. */
const valueField: Readonly<Record<ProfileKey, 'total' | 'value' | 'url'>> = {
  members: 'total',
  firms: 'total',
  staff: 'total',
  employment: 'value',
  website: 'url',
};

export interface ValueOrigin {
  readonly edition: string;
  readonly sources: readonly string[];
}

/** Current values of a cluster's entry; empty for a new cluster. */
export type KnownValues = Partial<
  Pick<ClusterData, 'name' | 'regions' | 'sectors' | 'profile' | 'fields' | 'point'>
>;

/** A value that an import adds to an entry or corrects. */
export interface ValueChange {
  /** A profile field, a custom field by id, or the point. */
  readonly path:
    readonly ['profile', ProfileKey] | readonly ['fields', string] | readonly ['point'];
  readonly before: OwnReading | undefined;
  readonly after: OwnReading;
  /** Index of the corrected value in its list; undefined for an addition. */
  readonly at: number | undefined;
}

interface ToldValue {
  readonly edition?: string | undefined;
  readonly sources: readonly { readonly source: string }[];
}

/** True for a value from an earlier import of this list: same edition and a shared source. */
const isOf = ({ edition, sources }: ToldValue, origin: ValueOrigin): boolean =>
  edition === origin.edition && sources.some(({ source }) => origin.sources.includes(source));

/** The unqualified value from an earlier import of this list, with its index. */
function findPart(profile: Profile | undefined, key: ProfileKey, origin: ValueOrigin) {
  for (const [at, value] of (profile?.[key] ?? []).entries()) {
    if (!isOf(value, origin) || ('what' in value && value.what !== undefined)) continue;
    if ('counts' in value && value.counts) continue;
    const before = 'url' in value ? value.url : 'value' in value ? value.value : value.total;
    if (before !== undefined) return { at, before };
  }
  return undefined;
}

/** The field value from an earlier import of this list, with its index. */
function findField({ fields }: KnownValues, id: string, origin: ValueOrigin) {
  const at = (fields?.[id] ?? []).findIndex((value) => isOf(value, origin));
  return at < 0 ? undefined : { at, before: fields?.[id]?.[at]?.value };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** True if the entry has another point from another source, which is kept. */
export function isKeptPoint(
  point: GlobePoint,
  { lat, lon, sources: cited }: NonNullable<KnownValues['point']>,
  { sources }: ValueOrigin,
): boolean {
  const isOwn = cited.some(({ source }) => sources.includes(source));
  return !isOwn && !isSame({ lat, lon }, point);
}

/** The point of a row, unless the entry has one from another source. */
function planPoint(
  point: GlobePoint | undefined,
  standing: KnownValues['point'],
  origin: ValueOrigin,
): ValueChange[] {
  const before = standing && { lat: standing.lat, lon: standing.lon };
  if (!point || isSame(before, point)) return [];
  if (standing && isKeptPoint(point, standing, origin)) return [];
  return [{ path: ['point'], before, after: point, at: undefined }];
}

/** Changes of an entry by the values of a row. */
export function planValues(
  { counts, website, fields, point }: Pick<InventoryRow, 'counts' | 'website' | 'fields' | 'point'>,
  known: KnownValues,
  origin: ValueOrigin,
): ValueChange[] {
  const parts: readonly (readonly [ProfileKey, OwnReading])[] = [
    ...counts,
    ...(website === undefined ? [] : [['website', website] as const]),
  ];
  return [
    ...parts.flatMap(([key, after]): ValueChange[] => {
      const told = findPart(known.profile, key, origin);
      return told?.before === after
        ? []
        : [{ path: ['profile', key], before: told?.before, after, at: told?.at }];
    }),
    ...[...fields].flatMap(([id, after]): ValueChange[] => {
      const told = findField(known, id, origin);
      return told && isSame(told.before, after)
        ? []
        : [{ path: ['fields', id], before: told?.before, after, at: told?.at }];
    }),
    ...planPoint(point, known.point, origin),
  ];
}

/** Add a value to the list of its field, or replace it at its index. */
function setValue(
  document: Document,
  { path, after, at }: ValueChange,
  { edition, sources }: ValueOrigin,
): void {
  const [group, key = ''] = path;
  const name = group === 'profile' ? valueField[key as ProfileKey] : 'value';
  if (at !== undefined) {
    document.setIn([...path, at, name], document.createNode(after));
    return;
  }
  if (!isMap(document.get(group))) document.set(group, document.createNode({}));
  const cited = sources.map((source) => ({ source }));
  const value = document.createNode({ [name]: after, edition, sources: cited });
  const list = document.getIn(path);
  if (isSeq(list)) list.add(value);
  else document.setIn(path, document.createNode([value]));
}

/** Write values into the text of a cluster file; everything else is left untouched. */
export function addValues(
  text: string,
  changes: readonly ValueChange[],
  origin: ValueOrigin,
): string {
  if (changes.length === 0) return text;
  const document: Document = parseDocument(text);
  for (const change of changes) {
    if (change.path[0] !== 'point') {
      setValue(document, change, origin);
    } else if (isMap(document.get('point'))) {
      const { lat, lon } = change.after as GlobePoint;
      document.setIn(['point', 'lat'], lat);
      document.setIn(['point', 'lon'], lon);
    } else {
      const cited = origin.sources.map((source) => ({ source }));
      document.set(
        'point',
        document.createNode({ ...(change.after as GlobePoint), sources: cited }),
      );
    }
  }
  return document.toString({ lineWidth: 0 });
}
