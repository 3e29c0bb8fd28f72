import type { FormItem } from '../../domain/survey/compile-form.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { columnLabel } from '../../importers/form/field-names.ts';
import { askedItems, type FormRequest } from './form-request.ts';

export interface TableColumn {
  readonly item: FormItem;
  readonly field: FormField;
  readonly label: string;
}

function columnsOf(item: FormItem, { locale }: FormRequest): TableColumn[] {
  return item.fields
    .filter((field) => !field.private)
    .map((field) => ({ item, field, label: columnLabel(item, field, locale) }));
}

export interface TableColumns {
  /** The name first, if the survey asks for it, then the questions in order. */
  readonly columns: readonly TableColumn[];
  readonly name: TableColumn | undefined;
  /** A row: the id, the name, the rest of the identity, the questions. */
  arrange<T>(identity: readonly T[], cells: readonly T[]): T[];
}

/** Columns of a table of returns. Personal data has none, as it would be discarded. */
export function tableColumns(request: FormRequest): TableColumns {
  const all = askedItems(request).flatMap((item) => columnsOf(item, request));
  const name = all.find(({ field }) => field.holds === 'name');
  const named = name ? 1 : 0;
  return {
    columns: [...(name ? [name] : []), ...all.filter((column) => column !== name)],
    name,
    arrange: (identity, cells) => [
      ...identity.slice(0, 1),
      ...cells.slice(0, named),
      ...identity.slice(1),
      ...cells.slice(named),
    ],
  };
}
