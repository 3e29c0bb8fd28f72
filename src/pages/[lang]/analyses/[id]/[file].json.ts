import type { APIRoute } from 'astro';
import type { Locale } from '../../../../i18n/locales.ts';
import { portal } from '../../../../portal/built-portal.ts';
import {
  type BenchmarkFile,
  benchmarkOf,
  listBenchmarkFiles,
} from '../../../../queries/analyses/benchmark/benchmark-index.ts';
import { listPools } from '../../../../queries/analyses/matching/list-pools.ts';
import { matchingsOf } from '../../../../queries/analyses/matching/matched-clusters.ts';

/** A file that the page of an analysis fetches. */
type AnalysisFile = BenchmarkFile | ReturnType<typeof listPools>[number];

/** `/{lang}/analyses/{id}/clusters.json` and others: what the pages of benchmark and matching fetch. */
export function getStaticPaths() {
  const benchmark = benchmarkOf(portal);
  const filesIn = (lang: Locale): (readonly [id: string, file: AnalysisFile])[] => [
    ...(benchmark ? listBenchmarkFiles(portal, lang) : []).map(
      (file) => [benchmark?.id ?? '', file] as const,
    ),
    ...matchingsOf(portal).flatMap(({ id }) =>
      listPools(portal, id, lang).map((file) => [id, file] as const),
    ),
  ];
  return portal.site.languages.flatMap((lang) =>
    filesIn(lang).map(([id, file]) => ({ params: { lang, id, file: file.name }, props: { file } })),
  );
}

export const GET: APIRoute<{ file: AnalysisFile }> = ({ props: { file } }) =>
  Response.json(file.read());
