import { type EditField, entriesKey, textKey } from '../edit-field.ts';
import { fieldsFromForm, fromForm, type Places } from '../values/from-form.ts';
import { type Fields, isFields, isSame } from '../values/plain-values.ts';
import { fieldsToForm, toForm } from '../values/to-form.ts';
import { readYaml, writeYaml } from '../values/yaml-text.ts';
import { mergeYaml } from '../yaml/merge-yaml.ts';

/** Conversion between a file's text and form values. */
export interface FileFormat {
  /** @throws Error if the text does not have this format */
  fromFile(text: string): Fields;
  /** @throws Error if the values cannot be written into the text they come from */
  toFile(values: Fields): string;
}

/** The text that values come from; undefined for a new file. */
export const textOf = (values: Fields): string | undefined => {
  const text = values[textKey];
  return typeof text === 'string' && text !== '' ? text : undefined;
};

/** Merge values into a text; it stays unchanged if they are the same. */
function writeText(
  text: string | undefined,
  before: unknown,
  now: unknown,
  places: Places,
): string {
  if (text === undefined) return writeYaml(now);
  if (isSame(before, now)) return text;
  return mergeYaml(text, now, (item) => places.get(item as object));
}

/** Write values into the text of a file, or create the text of a new one. */
export function writeFields(
  fields: readonly EditField[],
  values: Fields,
  text: string | undefined,
): string {
  const places: Places = new Map();
  const before = text === undefined ? undefined : readYaml(text);
  const was = isFields(before) ? before : undefined;
  const now = fieldsFromForm(fields, values, was, places);
  return writeText(text, before, now, places);
}

/** Format of files with one entry. */
export function entryFormat(fields: readonly EditField[]): FileFormat {
  return {
    fromFile(text) {
      const value = readYaml(text);
      if (!isFields(value)) throw new Error('expected a group of fields');
      return { ...fieldsToForm(fields, value), [textKey]: text };
    },
    toFile: (values) => writeFields(fields, values, textOf(values)),
  };
}

/** Format of files with a list of entries. */
export function listFormat([list]: readonly EditField[]): FileFormat {
  if (list?.kind !== 'list') throw new Error('expected a list');
  return {
    fromFile(text) {
      const value = readYaml(text);
      if (!Array.isArray(value)) throw new Error('expected a list');
      return { [entriesKey]: toForm(list, value), [textKey]: text };
    },
    toFile(values) {
      const text = textOf(values);
      const places: Places = new Map();
      const before = text === undefined ? undefined : readYaml(text);
      const now = fromForm(list, values[entriesKey], before, places);
      return writeText(text, before, now ?? [], places);
    },
  };
}
