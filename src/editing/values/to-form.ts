import { type EditField, type EditFieldOf, placeKey } from '../edit-field.ts';
import { type Fields, isFields } from './plain-values.ts';
import { writeYaml } from './yaml-text.ts';

/** Fields of the form that a value's key selects. */
export function fieldsOfForm(
  { key, forms }: EditFieldOf<'forms'>,
  value: Fields,
): readonly EditField[] {
  return forms.find(({ name }) => name === value[key])?.fields ?? [];
}

/** Group values that the form edits; the others stay in the file only. */
export function fieldsToForm(fields: readonly EditField[], value: Fields): Record<string, unknown> {
  const there = fields.filter(({ name }) => Object.hasOwn(value, name));
  return Object.fromEntries(there.map((field) => [field.name, toForm(field, value[field.name])]));
}

/** A list item; groups keep their index, which identifies them after a move. */
function itemToForm(item: EditField, value: unknown, place: number): unknown {
  const made = toForm(item, value);
  const isGroup = item.kind === 'group' || item.kind === 'forms';
  return isGroup && isFields(made) ? { ...made, [placeKey]: place } : made;
}

/** A file's value for the form. */
export function toForm(field: EditField, value: unknown): unknown {
  switch (field.kind) {
    case 'yaml':
      return writeYaml(value).trim();
    case 'file':
      return typeof value === 'string' ? `/${field.folder}/${value}` : value;
    case 'group':
      if (isFields(value)) return fieldsToForm(field.fields, value);
      return field.orOne && typeof value === 'string'
        ? Object.fromEntries(field.fields.map(({ name }) => [name, value]))
        : value;
    case 'forms':
      return isFields(value)
        ? { [field.key]: value[field.key], ...fieldsToForm(fieldsOfForm(field, value), value) }
        : value;
    case 'list':
      return Array.isArray(value)
        ? value.map((one: unknown, place) => itemToForm(field.item, one, place))
        : value;
    default:
      return value;
  }
}
