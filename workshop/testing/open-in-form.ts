import { type EditField, placeKey } from '../../src/editing/edit-field.ts';
import { isFields } from '../../src/editing/values/plain-values.ts';

function emptyOf(field: EditField): unknown {
  switch (field.kind) {
    case 'toggle':
      return field.usual ?? false;
    case 'list':
      return [];
    case 'group':
      return field.needed ? openGroup(field.fields, {}) : null;
    case 'number':
    case 'forms':
      return null;
    default:
      return field.usual ?? '';
  }
}

function openValue(field: EditField, value: unknown): unknown {
  if (field.kind === 'group' && isFields(value)) return openGroup(field.fields, value);
  if (field.kind === 'forms' && isFields(value)) {
    const form = field.forms.find(({ name }) => name === value[field.key]);
    return openGroup(form?.fields ?? [], value);
  }
  if (field.kind === 'list' && Array.isArray(value)) {
    return value.map((item: unknown) => openValue(field.item, item));
  }
  return value;
}

/** Values after opening in the editor: missing fields are present and empty. */
export function openGroup(
  fields: readonly EditField[],
  values: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const opened = fields.map((field): [string, unknown] => [
    field.name,
    Object.hasOwn(values, field.name) ? openValue(field, values[field.name]) : emptyOf(field),
  ]);
  const hidden = Object.entries(values).filter(
    ([name]) => name === placeKey || !fields.some((field) => field.name === name),
  );
  return { ...Object.fromEntries(opened), ...Object.fromEntries(hidden) };
}
