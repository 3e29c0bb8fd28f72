import { bodyKey, type EditField, textKey } from '../edit-field.ts';
import { isFields } from '../values/plain-values.ts';
import { fieldsToForm } from '../values/to-form.ts';
import { readYaml } from '../values/yaml-text.ts';
import { entryFormat, type FileFormat, listFormat, textOf, writeFields } from './yaml-format.ts';

/** Split a text into its front matter, between two lines of three hyphens, and its body. */
function splitText(text: string): { readonly head: string; readonly body: string } | undefined {
  const match = /^---\n((?:(?!---).*\n)*)---[ \t]*(?:\n|$)/.exec(text);
  return match ? { head: match[1] ?? '', body: text.slice(match[0].length) } : undefined;
}

/** Format of prose: front matter and body. */
function proseFormat(fields: readonly EditField[]): FileFormat {
  const heads = fields.filter(({ name }) => name !== bodyKey);
  return {
    fromFile(text) {
      const parts = splitText(text);
      const value = parts && readYaml(parts.head);
      if (!parts || !isFields(value)) throw new Error('expected a head of fields');
      return { ...fieldsToForm(heads, value), [bodyKey]: parts.body.trim(), [textKey]: text };
    },
    toFile(values) {
      const text = textOf(values);
      const parts = text === undefined ? undefined : splitText(text);
      const head = writeFields(heads, values, parts?.head);
      const told = values[bodyKey];
      const body = typeof told === 'string' ? told.trim() : '';
      const isAsBefore = parts && body === parts.body.trim();
      return `---\n${head}---\n${isAsBefore ? parts.body : `\n${body}\n`}`;
    },
  };
}

/** Layouts of files of a collection. */
export type FileForm = 'single' | 'entry' | 'path' | 'list' | 'prose' | 'chapters';

/** Format of files with a layout. */
export function formatOf(form: FileForm, fields: readonly EditField[]): FileFormat {
  if (form === 'list') return listFormat(fields);
  return form === 'prose' || form === 'chapters' ? proseFormat(fields) : entryFormat(fields);
}
