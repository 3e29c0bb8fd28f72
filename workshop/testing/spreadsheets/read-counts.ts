import type { CellRemark } from '../../../src/importers/remark.ts';
import { readNumbers } from '../../../src/importers/tables/read-numbers.ts';
import { employment } from '../../../src/importers/tables/table-kinds.ts';
import type { MergedArea } from '../../../src/importers/workbook/model.ts';
import { readWorkbook } from '../../../src/importers/workbook/read-workbook.ts';
import { importMappingSchema } from '../../../src/schemas/import-mapping.ts';
import { readTablePortal } from './table-portal.ts';

/** As typed by a person. */
export type CountRows = readonly (readonly (string | number)[])[];

/**
 * Reads a table of persons employed in 2024.
 * @param portal name of a small portal of `tests/import-tables/portals`
 * @param merges merged cells of the sheet
 * @returns lines `region sector number`, sorted; codes of errors; all remarks
 */
export function readCounts(
  portal: string,
  rows: CountRows,
  mapping: Readonly<Record<string, unknown>> = {},
  merges: readonly MergedArea[] = [],
): {
  readonly numbers: readonly string[];
  readonly errors: readonly string[];
  readonly remarks: readonly CellRemark[];
} {
  const quoted = (cell: string | number) => (String(cell).includes(';') ? `"${cell}"` : cell);
  const text = rows.map((row) => row.map(quoted).join(';')).join('\n');
  const read = readWorkbook(Buffer.from(text), 'table.csv').workbook;
  if (!read) throw new Error('the table cannot be read');
  const workbook = { ...read, sheets: read.sheets.map((sheet) => ({ ...sheet, merges })) };
  const said = importMappingSchema.parse({ for: 'table', as: 'employment', ...mapping });
  const file = { file: 'table.csv', workbook, mapping: said };
  const setting = { ...readTablePortal(portal), locale: 'en', wanted: '2024' } as const;
  const { numbers, remarks } = readNumbers([file], employment, setting);
  return {
    numbers: numbers.map(({ ids, value }) => `${ids.join(' ')} ${value}`).sort(),
    errors: remarks.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    remarks,
  };
}
