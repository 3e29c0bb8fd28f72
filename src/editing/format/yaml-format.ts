import { type EditField, entriesKey, textKey } from '../edit-field.ts';
import { fieldsFromForm, fromForm, type Places } from '../values/from-form.ts';
import { type Fields, isFields, isSame } from '../values/plain-values.ts';
import { fieldsToForm, toForm } from '../values/to-form.ts';
import { readYaml, writeYaml } from '../values/yaml-text.ts';
import { mergeYaml } from '../yaml/merge-yaml.ts';

/** How a file of text becomes the values of a form, and these a file again. */
export interface FileFormat {
  /** @throws Error where the text has no such form */
  fromFile(text: string): Fields;
  /** @throws Error where the values cannot be written into the text that they were read from */
  toFile(values: Fields): string;
}

/** The text from which values were read; undefined for a new file. */
export const textOf = (values: Fields): string | undefined => {
  const text = values[textKey];
  return typeof text === 'string' && text !== '' ? text : undefined;
};

/** A text with what it is to hold; most that is opened and saved is as it was. */
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

/** Writes values into the text of a file, or the text of a new one. */
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

/** The format of files that hold one entry. */
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

/** The format of files that hold a list of entries. */
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
