import { timeOf } from '../../domain/profile/arrange-values.ts';
import type { Proposal } from './model.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A value of a field with its time and its sources. */
type Dated = Fields & {
  readonly asOf?: string;
  readonly edition?: string;
  readonly sources?: readonly { readonly source: string }[];
};

/** Whether a proposal confirms what a page says, for a later year. */
export const isStillSo = ({ now, proposed, year }: Proposal): boolean =>
  now !== '' && now === proposed && year !== '';

const partsOf = ({ asOf: _time, edition: _edition, sources: _sources, ...parts }: Dated): Fields =>
  parts;

const isEqual = (value: unknown, other: unknown) => JSON.stringify(value) === JSON.stringify(other);

/** Numbers are measured each year, words hold until they change. */
const isMeasured = (parts: Fields) =>
  'counts' in parts || Object.values(parts).some((part) => typeof part === 'number');

/** Place of the newest value with these parts; -1 without any. */
function newestWith(known: readonly Dated[], parts: Fields): number {
  const places = known.flatMap((value, at) => (hasParts(value, parts) ? [at] : []));
  const [newest = -1] = places.toSorted((a, b) => {
    const [one, other] = [a, b].map((at) => timeOf(known[at] ?? {}) ?? '');
    return (one ?? '') < (other ?? '') ? 1 : -1;
  });
  return newest;
}

/** Whether a value says what these parts say. */
export const hasParts = (value: Fields, parts: Fields): boolean =>
  Object.entries(parts).every(([key, one]) => isEqual(value[key], one));

/** What a value says, for a later year and by another source. */
export const valueSince = (value: Fields, year: string, source: string): Fields => ({
  ...partsOf(value),
  asOf: year,
  sources: [{ source }],
});

/** Whether a field has another number for the same year. */
export function contradicts(known: readonly Fields[], added: Fields): boolean {
  const parts = partsOf(added);
  const year = (value: Fields) => timeOf(value as Dated)?.slice(0, 4);
  return (
    isMeasured(parts) &&
    known.some((value) => year(value) === year(added) && !hasParts(value, parts))
  );
}

/**
 * Values of a field with one more. One that is there already, in the same year or in words, takes the later date
 * and the other source, so that no page says it twice; a number of another year is a line of its own.
 */
export function addValue(known: readonly Fields[], added: Fields): readonly Fields[] {
  const values = known as readonly Dated[];
  const { asOf = '', sources = [] } = added as Dated;
  const parts = partsOf(added);
  const at = newestWith(values, parts);
  const same = values[at];
  const time = same && timeOf(same);
  const isOtherYear = time !== undefined && time.slice(0, 4) !== asOf.slice(0, 4);
  if (same === undefined || (isMeasured(parts) && isOtherYear)) {
    // The newest comes first.
    const older = values.findIndex((value) => (timeOf(value) ?? '') <= asOf);
    return known.toSpliced(older < 0 ? known.length : older, 0, added);
  }
  const { edition: _edition, sources: before = [], ...rest } = same;
  const others = before.filter((one) => !sources.some(({ source }) => source === one.source));
  const later = time === undefined || time.slice(0, 4) < asOf.slice(0, 4) ? asOf : time;
  const own = before.filter((one) => !others.includes(one));
  return values.with(at, {
    ...rest,
    asOf: later,
    // A source that is named already keeps the place in it.
    sources: [...(own.length > 0 ? own : sources), ...others],
  });
}
