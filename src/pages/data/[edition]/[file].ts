import type { APIRoute } from 'astro';
import type { PackageFile } from '../../../exports/data-package/model.ts';
import { packageFiles } from '../../../queries/data/data-package.ts';
import { portal } from '../../../portal/built-portal.ts';

/** `/data/{edition}/datapackage.json` and the other files of the edition's data package. */
export function getStaticPaths() {
  return portal.editions.flatMap(({ id }) =>
    packageFiles(portal, id).map((file) => ({
      params: { edition: id, file: file.name },
      props: { file },
    })),
  );
}

interface Props {
  file: PackageFile;
}

export const GET: APIRoute<Props> = ({ props: { file } }) => new Response(file.bytes as BodyInit);
