import type { Workbook } from '../workbook/model.ts';
import { bareCode, type Observation } from './observation.ts';

/** First columns of SDMX-CSV 1.0 and 2.0, which no other table has. */
const firstColumns = new Set(['DATAFLOW', 'STRUCTURE']);

/** Rows that a message deletes; all others state numbers. */
const deleted = 'D';

/** Columns that hold labels beside codes (`labels=name`), by their header in capitals. */
const isLabel = (header: string): boolean => header.includes(' ') || header === 'STRUCTURE_NAME';

/** Read a CSV file as SDMX-CSV 1.0 or 2.0; undefined if it is no such file. */
export function readSdmxCsv(file: string, { sheets }: Workbook): Observation[] | undefined {
  const [head, ...rows] = sheets[0]?.rows ?? [];
  const headers = new Map(
    head?.cells.map(({ column, text }) => [column, bareCode(text).toUpperCase()]),
  );
  const names = [...headers.values()];
  if (!firstColumns.has(names[0] ?? '') || !names.includes('OBS_VALUE')) return undefined;
  return rows.flatMap(({ cells }): Observation[] => {
    const codes = new Map<string, string>();
    let value = '';
    let place = cells[0]?.address ?? '';
    for (const { column, text, address } of cells) {
      const header = headers.get(column) ?? '';
      if (header === 'OBS_VALUE') [value, place] = [text.trim(), address];
      else if (header !== '' && !isLabel(header)) codes.set(header, bareCode(text));
    }
    return codes.get('ACTION') === deleted ? [] : [{ file, place, codes, value }];
  });
}
