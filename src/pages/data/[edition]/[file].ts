import type { APIRoute } from 'astro';
import type { PackageFile } from '../../../exports/data-package/model.ts';
import { packageFiles } from '../../../queries/data-package.ts';
import { editions } from '../../../queries/portal.ts';

/** `/data/{edition}/datapackage.json` and the other files of the edition's data package. */
export function getStaticPaths() {
  return editions.flatMap(({ id }) =>
    packageFiles(id).map((file) => ({ params: { edition: id, file: file.name }, props: { file } })),
  );
}

interface Props {
  file: PackageFile;
}

export const GET: APIRoute<Props> = ({ props: { file } }) => new Response(file.bytes as BodyInit);
