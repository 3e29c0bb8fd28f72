import type { FormItem } from '../../domain/survey/compile-form.ts';
import type { FormField } from '../../domain/survey/form-field.ts';
import { columnLabel } from '../../importers/form/field-names.ts';
import { askedItems, type FormRequest } from './form-request.ts';

/** A column of a table of returns. */
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
 * The columns of a table of returns: the name first, by which people find a row, then what is asked in
 * its order. Data of persons have none: they would only be thrown away.
 */
export function tableColumns(request: FormRequest): { name?: TableColumn; rest: TableColumn[] } {
  const columns = askedItems(request).flatMap((item) => columnsOf(item, request));
  const name = columns.find(({ field }) => field.holds === 'name');
  return { ...(name && { name }), rest: columns.filter((column) => column !== name) };
}
