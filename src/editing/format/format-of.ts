import type { EditField } from '../edit-field.ts';
import { proseFormat } from './prose-format.ts';
import { entryFormat, type FileFormat, listFormat } from './yaml-format.ts';

/** Names of the forms in which files of a collection are laid out. */
export type FileForm = 'single' | 'entry' | 'path' | 'list' | 'prose' | 'chapters';

/** The format of files of a form. */
export function formatOf(form: FileForm, fields: readonly EditField[]): FileFormat {
  if (form === 'list') return listFormat(fields);
  return form === 'prose' || form === 'chapters' ? proseFormat(fields) : entryFormat(fields);
}
