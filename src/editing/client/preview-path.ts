import { entriesKey } from '../edit-field.ts';
import type { EditorFormat } from '../editor-settings.ts';

export interface Edited {
  /** Name of the file, or of a text's folder. */
  readonly slug: string;
  /** Field with the cursor: `entries.3.label.tr`. */
  readonly field: string;
  /** Id of a list entry by its index. */
  idAt(place: number): string | undefined;
}

const put = (path: string | undefined, id: string | undefined) =>
  path === undefined || id === undefined ? undefined : path.replace('{id}', id);

/** Page of a text: that of its entry, or its own. */
function textPath(texts: Readonly<Record<string, string>>, name: string): string | undefined {
  const whole = texts[name];
  if (whole !== undefined) return whole;
  const start = name.slice(0, name.indexOf('-') + 1);
  return start !== '' && texts[start] !== undefined
    ? put(texts[start], name.slice(start.length))
    : put(texts[''], name);
}

/** Path of the page that shows what is edited, within a language. */
export function previewPath({ preview, form }: EditorFormat, edited: Edited): string | undefined {
  if (preview.texts) return textPath(preview.texts, edited.slug);
  if (form !== 'list') return put(preview.entry, edited.slug) ?? preview.list;
  const place = new RegExp(`^${entriesKey}\\.(\\d+)`).exec(edited.field)?.[1];
  const id = place === undefined ? undefined : edited.idAt(Number(place));
  return put(preview.entry, id) ?? preview.list;
}

/** Language of the text being written; undefined outside localized fields. */
export function fieldLanguage(field: string, languages: readonly string[]): string | undefined {
  return field
    .split('.')
    .toReversed()
    .find((step) => languages.includes(step));
}
