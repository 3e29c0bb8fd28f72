import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../../i18n/fold.ts';
import type { ChosenNumbers } from './choose-time.ts';
import { addUp, agrees } from './check-sums.ts';
import { isTotalText } from './read-label.ts';
import { areSexes } from './sex-words.ts';
import { cellOf, type FileNumber, nameKey } from './table-number.ts';

/** Codes of data portals for a whole: `T` for both sexes. */
const wholeCodes = new Set(['t', 'total', 'tot', '_t', 'both sexes', 'all']);

const keyOf = ({ names }: FileNumber): string =>
  JSON.stringify(names.map((name) => name && nameKey(name)));

const colliding = (numbers: readonly FileNumber[]): FileNumber[][] =>
  [...Map.groupBy(numbers, keyOf).values()].filter((group) => group.length > 1);

/** Positions of texts that distinguish colliding numbers. */
function placesOf(groups: readonly (readonly FileNumber[])[]): string[] {
  const places = new Set(groups.flat().flatMap(({ raw }) => [...raw.rest.keys()]));
  return [...places].filter((place) =>
    groups.some((group) => new Set(group.map(({ raw }) => raw.rest.get(place))).size > 1),
  );
}

/** A total of both sexes, and the numbers of each. */
export interface SexTotal {
  readonly whole: FileNumber;
  readonly parts: readonly FileNumber[];
}

/** Totals of both sexes among colliding numbers, by the text at a position. */
function totalsOf(
  groups: readonly (readonly FileNumber[])[],
  place: string,
  chosen: string,
): SexTotal[] {
  return groups.flatMap((group) => {
    const wholes = group.filter(({ raw }) => raw.rest.get(place) === chosen);
    const parts = group.filter((one) => !wholes.includes(one));
    const [whole] = wholes;
    const isWhole =
      wholes.length === 1 && areSexes(parts.map(({ raw }) => raw.rest.get(place) ?? ''));
    return whole && isWhole ? [{ whole, parts }] : [];
  });
}

/** Fewest sums that make a text a total: one or two may be chance. */
const leastSums = 3;

/** Whether the numbers of a text are the sums of those beside them, such as `HM` of `H` and `M`. */
function isSum(groups: readonly (readonly FileNumber[])[], place: string, text: string): boolean {
  const own = groups.flatMap((group) => {
    const wholes = group.filter(({ raw }) => raw.rest.get(place) === text);
    return wholes.length === 0
      ? []
      : [{ wholes, parts: group.filter((one) => !wholes.includes(one)) }];
  });
  const told = own.filter(
    ({ wholes: [whole], parts }) =>
      whole?.value.kind === 'number' && whole.value.value > 0 && parts.length > 1,
  );
  return (
    told.length >= leastSums &&
    told.every(
      ({ wholes, parts }) =>
        wholes.length === 1 && wholes.every((whole) => agrees(whole, addUp(parts))),
    )
  );
}

/**
 * Resolve numbers with identical names, such as firms and persons employed, or men, women and both: keeps those
 * whose text mentions the measure, otherwise those marked as total, otherwise those that are the sums of the others.
 * @param isCounted true for a text that mentions the measure of the table
 * @param readValues numbers with their values
 */
export function chooseMeasure(
  all: readonly FileNumber[],
  isCounted: (text: string) => boolean,
  readValues: (numbers: readonly FileNumber[]) => readonly FileNumber[],
): ChosenNumbers & { readonly totals: readonly SexTotal[] } {
  const totals: SexTotal[] = [];
  let numbers = all;
  const remarks: CellRemark[] = [];
  const tried = new Set<string>();
  for (;;) {
    const groups = colliding(numbers);
    const place = placesOf(groups).find((one) => !tried.has(one));
    if (place === undefined) return { numbers, remarks, totals };
    tried.add(place);
    const texts = [...new Set(groups.flat().flatMap(({ raw }) => raw.rest.get(place) ?? []))];
    const findSums = () => {
      const valued = groups.map(readValues);
      return texts.filter((text) => isSum(valued, place, text));
    };
    const wanted = [
      () => texts.filter(isCounted),
      () => texts.filter((text) => isTotalText(text) || wholeCodes.has(foldWords(text))),
      ...(texts.length > 2 ? [findSums] : []),
    ]
      .values()
      .map((find) => find())
      .find((some) => some.length === 1);
    const [chosen] = wanted ?? [];
    if (chosen === undefined) continue;
    totals.push(...totalsOf(groups, place, chosen));
    const left = numbers.filter(({ raw }) => (raw.rest.get(place) ?? chosen) !== chosen);
    numbers = numbers.filter(({ raw }) => (raw.rest.get(place) ?? chosen) === chosen);
    const [first] = left;
    if (!first) continue;
    const others = [...new Set(left.flatMap(({ raw }) => raw.rest.get(place) ?? []))].slice(0, 8);
    remarks.push(
      remarkAt(first, cellOf(first), {
        code: 'table.measure.chosen',
        values: { chosen, others: others.join('; '), n: left.length },
        severity: 'warning',
      }),
    );
  }
}
