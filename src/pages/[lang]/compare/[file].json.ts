import type { APIRoute } from 'astro';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { listCompareFiles, readCompareFile } from '../../../queries/compare/compare-files.ts';

/** `/{lang}/compare/clusters-0.json` and others: data fetched by the comparison page. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    listCompareFiles(portal, lang).map(({ name }) => ({ params: { lang, file: name } })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { locale, file } = pageParams(params, 'file');
  return Response.json(readCompareFile(portal, locale, file));
};
