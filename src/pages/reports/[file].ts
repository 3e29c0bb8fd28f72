import type { APIRoute } from 'astro';
import { isWholeIn } from '../../i18n/carried-text.ts';
import { isLocale } from '../../i18n/locales.ts';
import { archiveFiles, portal } from '../../portal/built-portal.ts';
import { isReportBuilt } from '../../queries/reports/archive/archive-pages.ts';
import { reportPdfs } from '../../queries/reports/report-pdfs.ts';
import { snapshotEdition } from '../../queries/reports/snapshot-edition.ts';

interface Props {
  bytes: Uint8Array | string;
}

const pathTo = (file: string, bytes: Props['bytes']) => ({ params: { file }, props: { bytes } });

/** The name of what an edition counted and said, as one file. */
const snapshotName = (edition: string) => `edition-${edition}.json`;

/** Omits texts that an added language lacks: downloads contain no fallback texts. */
const leaveOut = (key: string, value: unknown): unknown =>
  isLocale(key) && typeof value === 'string' && !isWholeIn(value, key) ? undefined : value;

/** PDFs that `npm run pdf` made and what editions counted, as they are: of frozen ones, from their archives. */
export function getStaticPaths() {
  const id = portal.editionId;
  const built = isReportBuilt(portal)
    ? [
        ...reportPdfs(portal).map(({ file, bytes }) => pathTo(file, bytes)),
        pathTo(snapshotName(id), `${JSON.stringify(snapshotEdition(portal, id), leaveOut)}\n`),
      ]
    : [];
  const archived = [...archiveFiles()].flatMap(([edition, files]) =>
    [...files].flatMap(([file, bytes]) => {
      if (file === 'edition.json') return [pathTo(snapshotName(edition), bytes)];
      return file.startsWith('pdf/') ? [pathTo(file.slice('pdf/'.length), bytes)] : [];
    }),
  );
  return [...built, ...archived];
}

export const GET: APIRoute<Props> = ({ props: { bytes } }) => new Response(bytes as BodyInit);
