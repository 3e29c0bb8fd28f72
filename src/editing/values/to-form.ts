import { type EditField, type EditFieldOf, placeKey } from '../edit-field.ts';
import { type Fields, isFields } from './plain-values.ts';
import { writeYaml } from './yaml-text.ts';

/** The fields of which a group of several forms consists, as its word tells. */
export function fieldsOfForm(
  { key, forms }: EditFieldOf<'forms'>,
  value: Fields,
): readonly EditField[] {
  return forms.find(({ name }) => name === value[key])?.fields ?? [];
}

/** The values of a group that a form asks for; what it does not ask for stays in the file. */
export function fieldsToForm(fields: readonly EditField[], value: Fields): Record<string, unknown> {
  const there = fields.filter(({ name }) => Object.hasOwn(value, name));
  return Object.fromEntries(there.map((field) => [field.name, toForm(field, value[field.name])]));
}

/** An item of a list; one of fields remembers its place, by which it is known when items were moved. */
function itemToForm(item: EditField, value: unknown, place: number): unknown {
  const made = toForm(item, value);
  const isGroup = item.kind === 'group' || item.kind === 'forms';
  return isGroup && isFields(made) ? { ...made, [placeKey]: place } : made;
}

/** A value of a file as a form shows it. */
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
