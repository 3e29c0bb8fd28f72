import { cleanLine } from '../../i18n/clean-text.ts';
import { isAttribute, type PropertyRole, roleOf } from './property-words.ts';
import type { ShapedFeature } from './read-shapes.ts';

/** Values are in the order of regions; empty if missing. */
export interface Property {
  readonly name: string;
  readonly values: readonly string[];
}

/** Most likely first. */
export interface FoundProperties {
  /** Properties with a value for every region, and names that a few regions lack. */
  readonly all: readonly Property[];
  readonly codes: readonly Property[];
  readonly names: readonly Property[];
  /** Properties with words: names, and attributes that regions share, such as their type. */
  readonly worded: readonly Property[];
  readonly alternates: readonly Property[];
  /** Every property that a region has, with its gaps. */
  readonly any: readonly Property[];
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? cleanLine(String(value)) : '';

export const readProperty = ({ properties }: ShapedFeature, name: string): string =>
  textOf(properties[name]);

const count = (values: readonly string[]) => new Set(values).size;

/** True if values differ wherever the others do: a code, where names differ. */
export function isAsFine(values: readonly string[], others: readonly string[]): boolean {
  const met = new Map<string, string>();
  return values.every((value, n) => {
    const other = others[n] ?? '';
    const known = met.get(value);
    met.set(value, other);
    return known === undefined || known === other;
  });
}

const every = (values: readonly string[], form: RegExp) => values.every((one) => form.test(one));

/** True if values share a prefix of this length, such as a country code. */
const sharesStart = ([first = '', ...others]: readonly string[], length: number) =>
  others.every((one) => one.slice(0, length) === first.slice(0, length));

/** True for 1, 2, 3 … in any order: generated serial numbers. */
function isSerial(values: readonly string[]): boolean {
  if (!every(values, /^(0|[1-9]\d*)$/)) return false;
  const numbers = values.map(Number);
  return Math.max(...numbers) - Math.min(...numbers) < new Set(numbers).size;
}

const isEven = ([first = '', ...others]: readonly string[]) =>
  others.every(({ length }) => length === first.length);

/** Scripts in which one or two characters can be a name. */
const wholeWords = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;

/** Lower-case letters of scripts with capitals in general use. */
const small = /(?!\p{Script=Georgian})\p{Ll}/u;

/** Min score at which a code is preferred over an id built from the name. */
const surelyCode = 10;

/** Score for values that look like region codes; otherwise 0. */
function weighCodes(values: readonly string[]): number {
  const longest = Math.max(...values.map(({ length }) => length));
  if (longest > 40 || values.some((one) => /\s/.test(one))) return 0;
  if (every(values, /^[A-Z]{2}-[A-Z0-9]{1,3}$/)) return 100;
  if (every(values, /^[A-Z]{2}[A-Z0-9]{1,4}$/) && sharesStart(values, 2)) return 80;
  if (every(values, /^-?\d+[.,]\d+$/)) return 0;
  if (isSerial(values)) return 2;
  // Official numbers are short and of equal length; database ids are not.
  if (every(values, /^\d+$/)) return longest < 8 && isEven(values) ? 30 : 4;
  if (longest > 16) return 1;
  if (!every(values, /^[\p{L}\p{M}\d]+(?:[-_./:]+[\p{L}\p{M}\d]+)*$/u)) return 0;
  if (every(values, /\d/)) return sharesStart(values, 2) ? 60 : 40;
  if (values.some((one) => small.test(one))) return 0;
  // Letters only: abbreviations, or names in capitals. Ideographs are names.
  if (values.some((one) => wholeWords.test(one))) return 0;
  return every(values, /^\p{L}{1,3}$/u)
    ? 45
    : every(values, /\p{Lu}|\p{Script=Latin}/u)
      ? 20
      : longest < 6
        ? 15
        : 0;
}

/** Score for values that look like names; otherwise 0. */
function weighNames(values: readonly string[]): number {
  if (values.some((one) => one.length > 120 || /^https?:|@/.test(one))) return 0;
  const worded = values.filter(
    (one) => (/\p{L}{2}/u.test(one) || wholeWords.test(one)) && !/\d{3}/.test(one),
  );
  if (worded.length < values.length * 0.9) return 0;
  const code = weighCodes(values);
  if (code > 20) return 0;
  // Without capitals, only the length distinguishes a name from an abbreviation.
  return code > 0 ? 20 : 50;
}

/** Roles of properties that may hold names, likeliest first. */
const namingRoles: readonly PropertyRole[] = ['name', 'long-name', 'area', 'unknown'];

/** Values that are several names, or missing in some regions, are less likely. */
const weighLikely = ({ values }: Property): number =>
  weighNames(values.filter((value) => value !== '')) -
  (values.some((value) => value.includes('|')) ? 30 : 0);

/** Highest number in a title: that of the innermost level in `NAME_1`, `NAME_2`. */
const levelOf = ({ name }: Property): number =>
  Math.max(-1, ...(name.match(/\d+/g) ?? []).map(Number));

/** Sort order of name candidates: by role, values and level. */
export const compareLikely = (a: Property, b: Property): number =>
  namingRoles.indexOf(roleOf(a.name)) - namingRoles.indexOf(roleOf(b.name)) ||
  weighLikely(b) - weighLikely(a) ||
  levelOf(b) - levelOf(a);

const hasGap = ({ values }: Property): boolean => values.includes('');

/** True if at most a tenth of the regions, or one of them, has no value. */
const isNearlyFull = ({ values }: Property): boolean => {
  const gaps = values.filter((value) => value === '').length;
  return gaps < values.length && gaps <= Math.max(1, values.length / 10);
};

/** Properties that may hold names; those with gaps only if no complete one is called a name. */
function findNames(properties: readonly Property[]): readonly Property[] {
  const likely = properties.filter(
    (one) => namingRoles.includes(roleOf(one.name)) && weighLikely(one) > 0,
  );
  const isCalledName = ({ name }: Property) => namingRoles.indexOf(roleOf(name)) < 2;
  const full = likely.filter((one) => !hasGap(one));
  const called = full.some(isCalledName)
    ? full
    : likely.filter((one) => !hasGap(one) || isCalledName(one));
  const finestOf = (list: readonly Property[]) =>
    Math.max(0, ...list.map(({ values }) => count(values)));
  // Names that regions share in groups are those of larger regions.
  const finestOfAll = finestOf(called);
  const known = called.filter((one) => roleOf(one.name) !== 'unknown');
  const isOwn = finestOf(known) >= finestOfAll * (known.some(isCalledName) ? 0.5 : 0.95);
  const pool = isOwn && known.length > 0 ? known : called;
  const finest = Math.max(1, finestOf(pool));
  return pool.filter(({ values }) => count(values) >= finest * 0.95).toSorted(compareLikely);
}

/**
 * Names by what a property is called, then by its values; codes by their values, which are short, uniform and
 * distinct, and never those of a capital or a remark.
 */
export function findProperties(features: readonly ShapedFeature[]): FoundProperties {
  const regions = features.filter(({ isRegion }) => isRegion);
  const keys = [...new Set(regions.flatMap(({ properties }) => Object.keys(properties)))];
  const any = keys.map((name) => ({
    name,
    values: regions.map((one) => readProperty(one, name)),
  }));
  const usable = any.filter(isNearlyFull);
  const names = findNames(usable);
  const all = usable.filter((one) => !hasGap(one) || names.includes(one));
  const worded = all.filter(({ values }) => weighNames(values) > 0);
  const [name] = names;
  const finest = count(name?.values ?? []);
  const codes = all
    .filter((one) => one !== name && !hasGap(one) && !isAttribute(one.name))
    .filter(({ values }) => weighCodes(values) > 0)
    .filter(
      ({ values }) => isAsFine(values, name?.values ?? values) && count(values) >= finest * 0.95,
    )
    .toSorted((a, b) => weighCodes(b.values) - weighCodes(a.values));
  const alternates = usable.filter(({ name: title }) => roleOf(title) === 'alternate');
  return { all, codes, names, worded, alternates, any };
}

/** True if ids are better built from this code than from the name. */
export const isSureCode = ({ values }: Property): boolean => weighCodes(values) >= surelyCode;
