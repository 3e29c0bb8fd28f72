import type { APIRoute } from 'astro';
import { toCsv } from '../../../exports/csv.ts';
import { toXlsx } from '../../../exports/xlsx.ts';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { readableClusters } from '../../../queries/data/readable-clusters.ts';

/** `/{lang}/data/clusters.csv` and `.xlsx`: the clusters with labels in the reader's language. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    ['csv', 'xlsx'].map((ending) => ({
      params: { lang, file: `clusters.${ending}` },
      props: { ending },
    })),
  );
}

interface Props {
  ending: string;
}

export const GET: APIRoute<Props> = ({ params, props: { ending } }) => {
  const { head, rows } = readableClusters(portal, pageParams(params).locale);
  if (ending === 'csv') return new Response(toCsv([head, ...rows]));
  return new Response(toXlsx('clusters', head, rows) as BodyInit);
};
