import type { APIRoute } from 'astro';
import { pageParams } from '../../../../i18n/page-params.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { figureFileNames, figureFiles } from '../../../../queries/figures/figure-files.ts';
import { figureIds, figureView } from '../../../../queries/figures/figure-views.ts';

/** `/{lang}/figures/{id}/data.csv` and the other files of a figure. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    figureIds(portal).flatMap((id) =>
      figureFileNames(portal, id, '', lang).map((file) => ({ params: { lang, id, file } })),
    ),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { locale, id, file } = pageParams(params, 'id', 'file');
  const view = figureView(portal, id, locale);
  const found = figureFiles(portal, view).find(({ name }) => name === file);
  if (!found) throw new Error(`expected a file of the figure ${id}, found ${file}`);
  // Servers use the ending; the dev server cannot recognise an SVG otherwise.
  const headers = file.endsWith('.svg') ? { 'content-type': 'image/svg+xml' } : undefined;
  return new Response(found.write(view) as BodyInit, { headers });
};
