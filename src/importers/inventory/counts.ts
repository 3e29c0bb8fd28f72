import { type Document, isMap, isSeq, parseDocument } from 'yaml';
import type { CountKey } from '../../schemas/import-mapping.ts';
import type { Profile } from '../../schemas/profile.ts';

/** Where a field holds its number. */
const numberField: Readonly<Record<CountKey, 'total' | 'value'>> = {
  members: 'total',
  firms: 'total',
  staff: 'total',
  employment: 'value',
};

/** Of when counts are, and who tells them. */
export interface CountOrigin {
  readonly edition: string;
  /** Ids of sources. */
  readonly sources: readonly string[];
}

/** A count that a list adds to a profile, or corrects in it. */
export interface CountChange {
  readonly key: CountKey;
  readonly before: number | undefined;
  readonly after: number;
  /** Place of the value that is corrected. */
  readonly at: number | undefined;
}

/** The value that the same list told before: of the same edition and source, and of nothing in particular. */
function findTold(
  profile: Profile | undefined,
  key: CountKey,
  { edition, sources }: CountOrigin,
): { readonly at: number; readonly count: number } | undefined {
  for (const [at, value] of (profile?.[key] ?? []).entries()) {
    const isSame =
      value.edition === edition && value.sources.some(({ source }) => sources.includes(source));
    if (!isSame || value.what !== undefined || ('counts' in value && value.counts)) continue;
    const count = 'value' in value ? value.value : value.total;
    if (count !== undefined) return { at, count };
  }
  return undefined;
}

/** What the counts of a row change in a profile: nothing where it has them already. */
export function planCounts(
  counts: ReadonlyMap<CountKey, number>,
  profile: Profile | undefined,
  origin: CountOrigin,
): CountChange[] {
  return [...counts].flatMap(([key, after]): CountChange[] => {
    const told = findTold(profile, key, origin);
    return told?.count === after ? [] : [{ key, before: told?.count, after, at: told?.at }];
  });
}

/** A cluster's file with counts in its profile; everything else stays as it is. */
export function addCounts(
  text: string,
  changes: readonly CountChange[],
  { edition, sources }: CountOrigin,
): string {
  if (changes.length === 0) return text;
  const document: Document = parseDocument(text);
  for (const { key, after, at } of changes) {
    const path = ['profile', key];
    if (at !== undefined) {
      document.setIn([...path, at, numberField[key]], after);
      continue;
    }
    if (!isMap(document.get('profile'))) document.set('profile', document.createNode({}));
    const cited = sources.map((source) => ({ source }));
    const value = document.createNode({ [numberField[key]]: after, edition, sources: cited });
    const list = document.getIn(path);
    if (isSeq(list)) list.add(value);
    else document.setIn(path, document.createNode([value]));
  }
  return document.toString({ lineWidth: 0 });
}
