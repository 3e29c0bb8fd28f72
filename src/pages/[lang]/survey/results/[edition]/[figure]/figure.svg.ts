import type { APIRoute } from 'astro';
import { pageParams } from '../../../../../../i18n/page-params.ts';
import { portal } from '../../../../../../portal/built-portal.ts';
import { answeredEditions } from '../../../../../../queries/survey/answered-returns.ts';
import {
  drawResult,
  picturedResults,
} from '../../../../../../queries/survey/results/result-picture.ts';

/** `/{lang}/survey/results/{edition}/{figure}/figure.svg`: clusters' answers as a picture. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    answeredEditions(portal).flatMap((edition) =>
      picturedResults(portal, edition, lang).map((figure) => ({
        params: { lang, edition, figure },
      })),
    ),
  );
}

export const GET: APIRoute = ({ params }) => {
  const { locale, edition, figure } = pageParams(params, 'edition', 'figure');
  return new Response(drawResult(portal, edition, figure, locale));
};
