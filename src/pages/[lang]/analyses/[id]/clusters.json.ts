import type { APIRoute } from 'astro';
import { pageParams } from '../../../../i18n/page-params.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { knownTicks } from '../../../../queries/analyses/stage-what-if/view-what-if.ts';

/** Criteria reported by clusters, to prefill the form for one of them. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    portal.analyses.flatMap(({ id, data }) =>
      data.method === 'stage-what-if' && Object.keys(knownTicks(portal, lang)).length > 0
        ? [{ params: { lang, id } }]
        : [],
    ),
  );
}

export const GET: APIRoute = ({ params }) =>
  Response.json(knownTicks(portal, pageParams(params, 'id').locale));
