import type { APIRoute } from 'astro';
import { archiveFiles, portal } from '../../portal/built-portal.ts';
import { isReportBuilt } from '../../queries/reports/archive/archive-pages.ts';
import { reportDocuments } from '../../queries/reports/report-documents.ts';
import { reportPdfs } from '../../queries/reports/report-pdfs.ts';
import { writeSnapshot } from '../../queries/reports/snapshot-edition.ts';

interface Props {
  read: () => Uint8Array | string;
}

const pathTo = (file: string, read: Props['read']) => ({ params: { file }, props: { read } });

/** Name of the file with the data and texts of an edition. */
const snapshotName = (edition: string) => `edition-${edition}.json`;

/**
 * PDFs made by `npm run pdf` and data of editions, unchanged; for frozen ones, from their archives. Documents made by
 * `npm run office` belong to no archive.
 */
export function getStaticPaths() {
  const id = portal.editionId;
  const built = isReportBuilt(portal)
    ? [
        ...reportPdfs(portal).map(({ file, bytes }) => pathTo(file, () => bytes)),
        pathTo(snapshotName(id), () => writeSnapshot(portal, id)),
      ]
    : [];
  const archived = [...archiveFiles].flatMap(([edition, files]) =>
    files.names().flatMap((file) => {
      const read = () => files.get(file) ?? '';
      if (file === 'edition.json') return [pathTo(snapshotName(edition), read)];
      return file.startsWith('pdf/') ? [pathTo(file.slice('pdf/'.length), read)] : [];
    }),
  );
  const documents = reportDocuments(portal).map(({ file, bytes }) => pathTo(file, () => bytes));
  return [...built, ...archived, ...documents];
}

export const GET: APIRoute<Props> = ({ props: { read } }) => new Response(read() as BodyInit);
