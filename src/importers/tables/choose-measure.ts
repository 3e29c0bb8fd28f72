import { remarkAt } from '../form/filled-form.ts';
import type { CellRemark } from '../remark.ts';
import { foldWords } from '../values/fold-words.ts';
import type { ChosenNumbers } from './choose-time.ts';
import { isTotalText } from './read-label.ts';
import { cellOf, type FileNumber, nameKey } from './table-number.ts';

/** Codes by which tables of data portals call the whole of what they part: `T` for both sexes. */
const wholeCodes = new Set(['t', 'total', 'tot', '_t', 'both sexes', 'all']);

const keyOf = ({ names }: FileNumber): string =>
  JSON.stringify(names.map((name) => name && nameKey(name)));

/** Numbers that the names alone do not tell apart. */
const colliding = (numbers: readonly FileNumber[]): FileNumber[][] =>
  [...Map.groupBy(numbers, keyOf).values()].filter((group) => group.length > 1);

/** The places of texts that tell colliding numbers apart. */
function placesOf(groups: readonly (readonly FileNumber[])[]): string[] {
  const places = new Set(groups.flat().flatMap(({ raw }) => [...raw.rest.keys()]));
  return [...places].filter((place) =>
    groups.some((group) => new Set(group.map(({ raw }) => raw.rest.get(place))).size > 1),
  );
}

/**
 * Of several numbers of the same names, such as firms and persons employed, or men, women and both, keeps
 * those that are asked for: by a text that speaks of what is counted, else by one that says total.
 * @param isCounted whether a text says what the table is to hold
 */
export function chooseMeasure(
  all: readonly FileNumber[],
  isCounted: (text: string) => boolean,
): ChosenNumbers {
  let numbers = all;
  const remarks: CellRemark[] = [];
  const tried = new Set<string>();
  for (;;) {
    const groups = colliding(numbers);
    const place = placesOf(groups).find((one) => !tried.has(one));
    if (place === undefined) return { numbers, remarks };
    tried.add(place);
    const texts = [...new Set(groups.flat().flatMap(({ raw }) => raw.rest.get(place) ?? []))];
    const wanted = [
      texts.filter(isCounted),
      texts.filter((text) => isTotalText(text) || wholeCodes.has(foldWords(text))),
    ].find((some) => some.length === 1);
    const [chosen] = wanted ?? [];
    if (chosen === undefined) continue;
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
