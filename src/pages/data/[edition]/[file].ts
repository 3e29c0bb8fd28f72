import type { APIRoute } from 'astro';
import { countedEditions } from '../../../queries/editions/counted-editions.ts';
import { packageFiles } from '../../../queries/data/data-package.ts';
import { archiveFiles, portal } from '../../../portal/built-portal.ts';

interface Props {
  read: () => Uint8Array | undefined;
}

/** Files of an edition's data package: those in its archive if it is frozen. */
function filesOf(edition: string): readonly (Props & { readonly name: string })[] {
  const archived = archiveFiles.get(edition);
  if (!archived)
    return packageFiles(portal, edition).map(({ name, bytes }) => ({ name, read: () => bytes }));
  return archived
    .names()
    .filter((file) => file.startsWith('data/'))
    .map((file) => ({ name: file.slice('data/'.length), read: () => archived.get(file) }));
}

/** `/data/{edition}/datapackage.json` and the other files of the edition's data package. */
export function getStaticPaths() {
  return countedEditions(portal).flatMap((id) =>
    filesOf(id).map(({ name, read }) => ({ params: { edition: id, file: name }, props: { read } })),
  );
}

export const GET: APIRoute<Props> = ({ props: { read } }) => new Response(read() as BodyInit);
