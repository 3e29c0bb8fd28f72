import { type EditField, type EditFieldOf, placeKey } from '../edit-field.ts';
import { type Fields, isBlank, isFields, isSame } from './plain-values.ts';
import { fieldsOfForm } from './to-form.ts';
import { readYaml, writeYaml } from './yaml-text.ts';

/** Original index in the file's list, by item. */
export type Places = Map<object, number>;

/** Text for the file; the form's trimming does not count as a change. */
function readText(value: unknown, before: unknown): unknown {
  if (typeof value !== 'string') return value;
  const text = value.trim();
  return typeof before === 'string' && before.trim() === text ? before : text;
}

const oneLine = (value: unknown) =>
  typeof value === 'string' ? value.replace(/\s*[\r\n]+\s*/g, ' ') : value;

function readYamlField(value: unknown, before: unknown): unknown {
  if (typeof value !== 'string' || value.trim() === '') return undefined;
  const isAsBefore = before !== undefined && writeYaml(before).trim() === value.trim();
  return isAsBefore ? before : readYaml(value);
}

function readFile({ folder }: EditFieldOf<'file'>, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(new RegExp(`^/?${folder}/`), '') : value;
}

/** Fields of a group in form order; fields missing from the form keep their values. */
export function fieldsFromForm(
  fields: readonly EditField[],
  value: Fields,
  before: Fields | undefined,
  places: Places,
  others: Fields = {},
): Fields {
  const asked = new Set(fields.map(({ name }) => name));
  const read = fields.flatMap((field): [string, unknown][] => {
    const was = before && Object.hasOwn(before, field.name) ? before[field.name] : undefined;
    const now = fromForm(field, value[field.name], was, places);
    return now === undefined ? [] : [[field.name, now]];
  });
  const kept = Object.entries(before ?? {}).filter(
    ([name]) => !asked.has(name) && !Object.hasOwn(others, name),
  );
  return Object.fromEntries([...Object.entries(others), ...read, ...kept]);
}

function readItems(
  { item }: EditFieldOf<'list'>,
  value: readonly unknown[],
  before: unknown,
  places: Places,
): unknown[] {
  const old: readonly unknown[] = Array.isArray(before) ? before : [];
  return value.flatMap((one) => {
    const place = isFields(one) ? one[placeKey] : undefined;
    const was = typeof place === 'number' ? old[place] : undefined;
    const now = fromForm({ ...item, needed: true }, one, was, places);
    // An item added and never filled in is dropped, unless it was in the file before.
    if (isBlank(now) && was === undefined) return [];
    if (isFields(now) && was !== undefined) places.set(now, place as number);
    return [now];
  });
}

/** Identical texts as a single one for all languages. */
function joinTexts(texts: Fields): unknown {
  const [first, ...others] = Object.values(texts);
  return first !== undefined && others.every((text) => text === first) ? first : texts;
}

/** Value from the form, or the file's value if unchanged. */
function readValue(field: EditField, value: unknown, before: unknown, places: Places): unknown {
  const was = isFields(before) ? before : undefined;
  switch (field.kind) {
    case 'yaml':
      return readYamlField(value, before);
    case 'file':
      return readFile(field, value);
    case 'line':
      return readText(oneLine(value), before);
    case 'group': {
      if (!isFields(value)) return undefined;
      const read = fieldsFromForm(field.fields, value, was, places);
      const isOne = Object.keys(read).length === 1 && field.fields.length > 1;
      return field.orOne && (was === undefined || isOne) ? joinTexts(read) : read;
    }
    case 'forms': {
      if (!isFields(value) || isBlank(value[field.key])) return undefined;
      // In another form, none of the old form's fields apply.
      const same = was?.[field.key] === value[field.key] ? was : undefined;
      const which = { [field.key]: value[field.key] };
      return fieldsFromForm(fieldsOfForm(field, value), value, same, places, which);
    }
    case 'list':
      return Array.isArray(value) ? readItems(field, value, before, places) : [];
    default:
      return readText(value, before);
  }
}

/**
 * Value of a form for the file.
 * @param before current value in the file
 * @returns undefined if the field is to be omitted: empty values are never written, nor are defaults unless the
 * file already has them
 */
export function fromForm(
  field: EditField,
  value: unknown,
  before: unknown,
  places: Places,
): unknown {
  const now = readValue(field, value, before, places);
  if (isBlank(now)) {
    if (before !== undefined && isBlank(before)) return before;
    return field.needed && field.kind === 'list' ? [] : undefined;
  }
  if (!field.needed && before === undefined && isSame(now, field.usual)) return undefined;
  return now;
}
