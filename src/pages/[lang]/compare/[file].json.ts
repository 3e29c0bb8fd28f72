import type { APIRoute } from 'astro';
import { portal } from '../../../portal/built-portal.ts';
import { type CompareFile, listCompareFiles } from '../../../queries/compare/compare-files.ts';

/** `/{lang}/compare/clusters-0.json` and others: what the page of the comparison fetches. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    listCompareFiles(portal, lang).map((file) => ({
      params: { lang, file: file.name },
      props: { file },
    })),
  );
}

export const GET: APIRoute<{ file: CompareFile }> = ({ props: { file } }) =>
  Response.json(file.read());
