import { entriesKey } from '../edit-field.ts';
import type { EditorFormat } from '../editor-settings.ts';

/** What is being edited. */
export interface Edited {
  /** The name of the file, or of the folder of a text. */
  readonly slug: string;
  /** Where the cursor stands: `entries.3.label.tr`. */
  readonly field: string;
  /** The id of an entry of a list by its place. */
  idAt(place: number): string | undefined;
}

const put = (path: string | undefined, id: string | undefined) =>
  path === undefined || id === undefined ? undefined : path.replace('{id}', id);

/** The page of a text: that of the entry to which it belongs, or one of its own. */
function textPath(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  const whole = texts[name];
  if (whole !== undefined) return whole;
  const start = name.slice(0, name.indexOf('-') + 1);
  return start !== '' && texts[start] !== undefined
    ? put(texts[start], name.slice(start.length))
    : put(texts[''], name);
}

/** The page on which one sees what is being edited, within a language. */
export function previewPath({ preview, form }: EditorFormat, edited: Edited): string | undefined {
  if (preview.texts) return textPath(preview.texts, edited.slug);
  if (form !== 'list') return put(preview.entry, edited.slug) ?? preview.list;
  const place = new RegExp(`^${entriesKey}\\.(\\d+)`).exec(edited.field)?.[1];
  const id = place === undefined ? undefined : edited.idAt(Number(place));
  return put(preview.entry, id) ?? preview.list;
}

/** The language whose text is being written; undefined where the cursor stands in none. */
export function fieldLanguage(field: string, languages: readonly string[]): string | undefined {
  return field
    .split('.')
    .toReversed()
    .find((step) => languages.includes(step));
}
