import type { APIRoute } from 'astro';
import { toCsv } from '../../exports/csv.ts';
import { type ExportTable, toObjects } from '../../exports/tables.ts';
import { toXlsx } from '../../exports/xlsx.ts';
import { exportTables } from '../../queries/data/export-tables.ts';
import { portal } from '../../portal/built-portal.ts';

/** `/data/{table}.csv`, `.json` and `.xlsx`: the same in all languages, with ids. */
export function getStaticPaths() {
  return exportTables(portal).flatMap((table) =>
    ['csv', 'json', 'xlsx'].map((ending) => ({
      params: { file: `${table.name}.${ending}` },
      props: { table, ending },
    })),
  );
}

interface Props {
  table: ExportTable;
  ending: string;
}

export const GET: APIRoute<Props> = ({ props: { table, ending } }) => {
  if (ending === 'json')
    return new Response(`${JSON.stringify(table.objects ?? toObjects(table), null, 1)}\n`);
  if (ending === 'csv') return new Response(toCsv([table.columns, ...table.rows]));
  return new Response(toXlsx(table.name, table.columns, table.rows) as BodyInit);
};
