import type { APIRoute } from 'astro';
import { toCsv } from '../../../exports/csv.ts';
import { toXlsx } from '../../../exports/xlsx.ts';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { readableClusters } from '../../../queries/data/readable-clusters.ts';
import { deskTable, tasksTable } from '../../../queries/desk/desk-tables.ts';

/** Tables with labels in the reader's language: the clusters, and what waits for editors and reviewers. */
const tables = { clusters: readableClusters, 'open-texts': deskTable, tasks: tasksTable } as const;

interface Props {
  name: keyof typeof tables;
  ending: 'csv' | 'xlsx';
}

/** `/{lang}/data/clusters.csv`, `.xlsx` and so on. */
export function getStaticPaths() {
  const names = Object.keys(tables) as Props['name'][];
  const files = names.flatMap((name) =>
    (['csv', 'xlsx'] as const).map((ending): Props => ({ name, ending })),
  );
  return portal.site.languages.flatMap((lang) =>
    files.map((props) => ({
      params: { lang, file: `${props.name}.${props.ending}` },
      props,
    })),
  );
}

export const GET: APIRoute<Props> = ({ params, props: { name, ending } }) => {
  const { head, rows } = tables[name](portal, pageParams(params).locale);
  if (ending === 'csv') return new Response(toCsv([head, ...rows]));
  return new Response(toXlsx(name, head, rows) as BodyInit);
};
