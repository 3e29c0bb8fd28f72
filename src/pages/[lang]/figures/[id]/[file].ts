import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locales.ts';
import { figureFiles } from '../../../../queries/figure-files.ts';
import { figureIds, figureView } from '../../../../queries/figure-views.ts';
import { site } from '../../../../queries/portal.ts';

/** `/{lang}/figures/{id}/data.csv` and the other files of a figure. */
export function getStaticPaths() {
  return site.languages.flatMap((lang) =>
    figureIds.flatMap((id) =>
      figureFiles(figureView(id, lang)).map(({ name }) => ({ params: { lang, id, file: name } })),
    ),
  );
}

export const GET: APIRoute = ({ params }) => {
  const view = figureView(params.id ?? '', params.lang as Locale);
  const file = figureFiles(view).find(({ name }) => name === params.file);
  if (!file) throw new Error(`No file "${params.file}"`);
  return new Response(file.write(view) as BodyInit);
};
