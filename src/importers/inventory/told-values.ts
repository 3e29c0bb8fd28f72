import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import type { ClusterData } from '../../schemas/cluster.ts';
import type { CountKey } from '../../schemas/import-mapping.ts';
import type { Profile } from '../../schemas/profile.ts';
import type { GlobePoint } from '../values/read-point.ts';
import type { OwnReading } from './own-values.ts';
import type { InventoryRow } from './read-row.ts';

/** Where a count of a profile holds its number. */
const numberField: Readonly<Record<CountKey, 'total' | 'value'>> = {
  members: 'total',
  firms: 'total',
  staff: 'total',
  employment: 'value',
};

/** Of when values are, and who gives them. */
export interface ValueOrigin {
  readonly edition: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** What the entry of a cluster says of it; nothing for a new one. */
export type KnownValues = Partial<Pick<ClusterData, 'profile' | 'fields' | 'point'>>;

/** A value that a list adds to an entry, or corrects in it. */
export interface ValueChange {
  /** What is given: a key of the profile, an id of a field, or the point. */
  readonly path: readonly ['profile', CountKey] | readonly ['fields', string] | readonly ['point'];
  readonly before: OwnReading | undefined;
  readonly after: OwnReading;
  /** Place of the value that is corrected, in the list of its values. */
  readonly at: number | undefined;
}

interface ToldValue {
  readonly edition?: string | undefined;
  readonly sources: readonly { readonly source: string }[];
}

/** Did the same list give a value before: in the same edition and from the same source? */
const isOf = ({ edition, sources }: ToldValue, origin: ValueOrigin): boolean =>
  edition === origin.edition && sources.some(({ source }) => origin.sources.includes(source));

/** The count that the same list gave before: of nothing in particular. */
function findCount(profile: Profile | undefined, key: CountKey, origin: ValueOrigin) {
  for (const [at, value] of (profile?.[key] ?? []).entries()) {
    if (!isOf(value, origin) || value.what !== undefined) continue;
    if ('counts' in value && value.counts) continue;
    const before = 'value' in value ? value.value : value.total;
    if (before !== undefined) return { at, before };
  }
  return undefined;
}

/** The value of a field that the same list gave before. */
function findField({ fields }: KnownValues, id: string, origin: ValueOrigin) {
  const at = (fields?.[id] ?? []).findIndex((value) => isOf(value, origin));
  return at < 0 ? undefined : { at, before: fields?.[id]?.[at]?.value };
}

const isSame = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

/** The point of a row, unless the entry has it from another source: that one stays. */
function planPoint(
  point: GlobePoint | undefined,
  standing: KnownValues['point'],
  { sources }: ValueOrigin,
): ValueChange[] {
  const before = standing && { lat: standing.lat, lon: standing.lon };
  if (!point || isSame(before, point)) return [];
  const isOwn = standing?.sources.some(({ source }) => sources.includes(source)) ?? true;
  return isOwn ? [{ path: ['point'], before, after: point, at: undefined }] : [];
}

/** What the values of a row change in an entry: nothing where it has them already. */
export function planValues(
  { counts, fields, point }: Pick<InventoryRow, 'counts' | 'fields' | 'point'>,
  known: KnownValues,
  origin: ValueOrigin,
): ValueChange[] {
  return [
    ...[...counts].flatMap(([key, after]): ValueChange[] => {
      const told = findCount(known.profile, key, origin);
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

/** Adds a value to the list of its field, or corrects it there. */
function setValue(
  document: Document,
  { path, after, at }: ValueChange,
  { edition, sources }: ValueOrigin,
): void {
  const [group, key = ''] = path;
  const name = group === 'profile' ? numberField[key as CountKey] : 'value';
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

/** A cluster's file with values of a list; everything else stays as it is. */
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
