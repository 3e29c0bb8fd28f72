import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locales.ts';
import { portal } from '../../../../portal/built-portal.ts';
import { roadMapCalendar } from '../../../../queries/analyses/road-map/view-road-map.ts';

/** `/{lang}/analyses/{id}/plan.ics`: the published road map as a calendar. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    portal.analyses.flatMap(({ id, data }) =>
      data.method === 'road-map'
        ? [{ params: { lang, id }, props: { text: roadMapCalendar(portal, id, data, lang) } }]
        : [],
    ),
  );
}

export const GET: APIRoute<{ text: string }, { lang: Locale; id: string }> = ({
  props: { text },
}) => new Response(text);
