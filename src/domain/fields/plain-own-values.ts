import type { OwnField, OwnValue } from '../../schemas/own-field.ts';
import type { PlainValue } from '../profile/plain-values.ts';

/** Plain values of a portal-defined field: one item per number, option or text. */
export function plainOwnValues(field: OwnField, { value }: OwnValue): PlainValue[] {
  if (Array.isArray(value) || field.kind === 'choice') {
    const options = field.kind === 'choice' ? field.options : [];
    return options
      .filter(({ id }) => [value].flat().includes(id))
      .map(({ id, label }) => ({ value: id, words: label }));
  }
  if (typeof value === 'number') {
    const unit = field.kind === 'number' ? field.unit : undefined;
    const word = typeof unit === 'string' ? unit : unit?.en;
    return [{ value, ...(word === undefined ? {} : { unit: word }) }];
  }
  if (typeof value === 'boolean' || typeof value === 'string') return [{ value: String(value) }];
  return 'lat' in value
    ? [
        { value: value.lat, detail: 'lat' },
        { value: value.lon, detail: 'lon' },
      ]
    : [{ words: value }];
}
