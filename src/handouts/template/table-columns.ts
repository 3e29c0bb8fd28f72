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

/**
 * Columns of a table of returns: the name first, to identify the row, then the questions in order. Personal data
 * has no columns, as it would be discarded.
 */
export function tableColumns(request: FormRequest): { name?: TableColumn; rest: TableColumn[] } {
  const columns = askedItems(request).flatMap((item) => columnsOf(item, request));
  const name = columns.find(({ field }) => field.holds === 'name');
  return { ...(name && { name }), rest: columns.filter((column) => column !== name) };
}
