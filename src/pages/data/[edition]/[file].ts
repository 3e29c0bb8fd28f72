import type { APIRoute } from 'astro';
import { countedEditions } from '../../../queries/editions/counted-editions.ts';
import { packageFiles } from '../../../queries/data/data-package.ts';
import { archiveFiles, portal } from '../../../portal/built-portal.ts';

/** The files of an edition's data package: of a frozen one, those of its archive. */
function filesOf(
  edition: string,
): readonly { readonly name: string; readonly bytes: Uint8Array }[] {
  const archived = archiveFiles().get(edition);
  if (!archived) return packageFiles(portal, edition);
  return [...archived].flatMap(([file, bytes]) =>
    file.startsWith('data/') ? [{ name: file.slice('data/'.length), bytes }] : [],
  );
}

/** `/data/{edition}/datapackage.json` and the other files of the edition's data package. */
export function getStaticPaths() {
  return countedEditions(portal).flatMap((id) =>
    filesOf(id).map(({ name, bytes }) => ({
      params: { edition: id, file: name },
      props: { bytes },
    })),
  );
}

export const GET: APIRoute<{ bytes: Uint8Array }> = ({ props: { bytes } }) =>
  new Response(bytes as BodyInit);
