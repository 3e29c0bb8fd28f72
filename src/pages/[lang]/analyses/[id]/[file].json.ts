import type { APIRoute } from 'astro';
import { pageParams } from '../../../../i18n/page-params.ts';
import { portal } from '../../../../portal/built-portal.ts';
import {
  listAnalysisFiles,
  readAnalysisFile,
} from '../../../../queries/analyses/analysis-files.ts';

/** `/{lang}/analyses/{id}/clusters.json` and others: data fetched by the pages of benchmark and matching. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    listAnalysisFiles(portal, lang).map(({ id, name }) => ({ params: { lang, id, file: name } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { locale, id, file } = pageParams(params, 'id', 'file');
  return Response.json(readAnalysisFile(portal, locale, id, file));
};
