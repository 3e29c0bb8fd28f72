import type { APIRoute } from 'astro';
import { pageParams } from '../../../../i18n/page-params.ts';
import { archiveFiles, portal } from '../../../../portal/built-portal.ts';
import {
  listArchivedPages,
  serveArchivedPage,
} from '../../../../queries/reports/archive/serve-archive.ts';

/** Pages of frozen reports, from their archives. */
export function getStaticPaths() {
  return [...archiveFiles].flatMap(([edition, files]) =>
    listArchivedPages(files).map(({ locale, file }) => ({
      params: { lang: locale, edition, file },
    })),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { locale, edition, file } = pageParams(params, 'edition', 'file');
  const files = archiveFiles.get(edition);
  if (!files) throw new Error(`expected the archive of ${edition}, found none`);
  return new Response(serveArchivedPage(portal, files, edition, { locale, file }));
};
