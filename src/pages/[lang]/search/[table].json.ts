import type { APIRoute } from 'astro';
import type { Locale } from '../../../i18n/locales.ts';
import { pageParams } from '../../../i18n/page-params.ts';
import { portal } from '../../../portal/built-portal.ts';
import { viewCounts, viewNames } from '../../../queries/search/view-counts.ts';
import { viewFiles, viewThings } from '../../../queries/search/view-direct.ts';
import { writeTexts } from '../../../search/client/write-texts.ts';

const tables = {
  texts: (_: typeof portal, locale: Locale) => writeTexts(locale),
  counts: viewCounts,
  names: viewNames,
  things: viewThings,
  files: viewFiles,
};

/** `/{lang}/search/{table}.json`: messages of the search, and data for what queries name or count. */
export function getStaticPaths() {
  return portal.site.languages.flatMap((lang) =>
    Object.keys(tables).map((table) => ({ params: { lang, table } })),
  );
}

export const GET: APIRoute = ({ params }) =>
  Response.json(tables[params.table as keyof typeof tables](portal, pageParams(params).locale));
