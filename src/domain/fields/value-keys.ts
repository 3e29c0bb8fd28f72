import type { OwnField, OwnValue } from '../../schemas/own-field.ts';

/** A class of a field of numbers: from `from` to below `to`; open where one is left out. */
export interface NumberClass {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** The classes that some breaks make: one more than there are breaks. */
export const classesOf = (breaks: readonly number[]): NumberClass[] =>
  [undefined, ...breaks].map((from, at) => ({ from, to: breaks[at] }));

/** The id of a class, as addresses have it: `to-100`, `100-1000`, `from-1000`. */
export function classId({ from, to }: NumberClass): string {
  if (from === undefined) return `to-${to}`;
  return to === undefined ? `from-${from}` : `${from}-${to}`;
}

const isIn = (value: number, { from = -Infinity, to = Infinity }: NumberClass) =>
  value >= from && value < to;

/** By what the list of clusters can be narrowed with a value: ids of options, yes or no, of a class. */
export function valueKeys(
  field: OwnField,
  { value }: OwnValue,
  classes: readonly NumberClass[],
): readonly string[] {
  switch (field.kind) {
    case 'choice':
      return [value].flat().filter((id) => typeof id === 'string');
    case 'yes-no':
      return [value === true ? 'yes' : 'no'];
    case 'number':
      return classes.filter((one) => typeof value === 'number' && isIn(value, one)).map(classId);
    default:
      return [];
  }
}
