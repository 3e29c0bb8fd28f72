import type { OwnField, OwnValue } from '../../schemas/own-field.ts';

/** Class of a numeric field: `from` inclusive, `to` exclusive; unbounded where undefined. */
export interface NumberClass {
  readonly from: number | undefined;
  readonly to: number | undefined;
}

/** Classes between breaks: one more than there are breaks. */
export const classesOf = (breaks: readonly number[]): NumberClass[] =>
  [undefined, ...breaks].map((from, at) => ({ from, to: breaks[at] }));

/** Id of a class in addresses: `to-100`, `100-1000`, `from-1000`. */
export function classId({ from, to }: NumberClass): string {
  if (from === undefined) return `to-${to}`;
  return to === undefined ? `from-${from}` : `${from}-${to}`;
}

const isIn = (value: number, { from = -Infinity, to = Infinity }: NumberClass) =>
  value >= from && value < to;

/** Filter keys of a value in the list of clusters: option ids, yes or no, or the id of a class. */
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
