import type { APIRoute } from 'astro';
import { toCsv } from '../../../exports/csv.ts';
import { toXlsx } from '../../../exports/xlsx.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { exportLocales, readableClusters } from '../../../queries/data/exports.ts';
import { portal } from '../../../portal/built-portal.ts';

/** `/{lang}/data/clusters.csv` and `.xlsx`: the clusters with labels in the reader's language. */
export function getStaticPaths() {
  return exportLocales(portal).flatMap((lang) =>
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
  const { head, rows } = readableClusters(portal, params.lang as Locale);
  if (ending === 'csv') return new Response(toCsv([head, ...rows]));
  return new Response(toXlsx('clusters', head, rows) as BodyInit);
};
