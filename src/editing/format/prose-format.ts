import { bodyKey, type EditField, textKey } from '../edit-field.ts';
import { isFields } from '../values/plain-values.ts';
import { fieldsToForm } from '../values/to-form.ts';
import { readYaml } from '../values/yaml-text.ts';
import { type FileFormat, textOf, writeFields } from './yaml-format.ts';

/** Split a text into its front matter, between two lines of three hyphens, and its body. */
function splitText(text: string): { readonly head: string; readonly body: string } | undefined {
  const match = /^---\n((?:(?!---).*\n)*)---[ \t]*(?:\n|$)/.exec(text);
  return match ? { head: match[1] ?? '', body: text.slice(match[0].length) } : undefined;
}

/** Format of prose: front matter and body. */
export function proseFormat(fields: readonly EditField[]): FileFormat {
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
