import type { EditField } from '../edit-field.ts';
import { proseFormat } from './prose-format.ts';
import { entryFormat, type FileFormat, listFormat } from './yaml-format.ts';

/** Layouts of files of a collection. */
export type FileForm = 'single' | 'entry' | 'path' | 'list' | 'prose' | 'chapters';

/** Format of files with a layout. */
export function formatOf(form: FileForm, fields: readonly EditField[]): FileFormat {
  if (form === 'list') return listFormat(fields);
  return form === 'prose' || form === 'chapters' ? proseFormat(fields) : entryFormat(fields);
}
