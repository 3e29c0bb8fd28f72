import type { APIRoute } from 'astro';
import { pageParams } from '../../../../../i18n/page-params.ts';
import { portal } from '../../../../../portal/built-portal.ts';
import { figureFileNames, figureFiles } from '../../../../../queries/figures/figure-files.ts';
import { figureRoutes, viewFigureIn } from '../../../../../queries/figures/figure-views.ts';

/** `/{lang}/figures/{id}/{edition}/data.csv` and the other files of a figure in a year, or over all. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    figureRoutes(portal).flatMap(({ id, part }) =>
      figureFileNames(portal, id, part, lang).map((file) => ({ params: { lang, id, part, file } })),
    ),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { locale, id, part, file } = pageParams(params, 'id', 'part', 'file');
  const view = viewFigureIn(portal, id, part, locale);
  const found = figureFiles(portal, view).find(({ name }) => name === file);
  if (!found) throw new Error(`expected a file of the figure ${id} (${part}), found ${file}`);
  // Servers use the ending; the dev server cannot recognise an SVG otherwise.
  const headers = file.endsWith('.svg') ? { 'content-type': 'image/svg+xml' } : undefined;
  return new Response(found.write(view) as BodyInit, { headers });
};
