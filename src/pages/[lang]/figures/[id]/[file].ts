import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locales.ts';
import { figureFiles } from '../../../../queries/figures/figure-files.ts';
import { figureIds, figureView } from '../../../../queries/figures/figure-views.ts';
import { portal } from '../../../../portal/built-portal.ts';

/** `/{lang}/figures/{id}/data.csv` and the other files of a figure. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    figureIds(portal).flatMap((id) =>
      figureFiles(portal, figureView(portal, id, lang)).map(({ name }) => ({
        params: { lang, id, file: name },
      })),
    ),
  );
}

export const GET: APIRoute = ({ params }) => {
  const view = figureView(portal, params.id ?? '', params.lang as Locale);
  const file = figureFiles(portal, view).find(({ name }) => name === params.file);
  if (!file) throw new Error(`No file "${params.file}"`);
  return new Response(file.write(view) as BodyInit);
};
