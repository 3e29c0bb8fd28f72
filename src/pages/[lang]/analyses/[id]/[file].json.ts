import type { APIRoute } from 'astro';
import { portal } from '../../../../portal/built-portal.ts';
import {
  type BenchmarkFile,
  benchmarkOf,
  listBenchmarkFiles,
} from '../../../../queries/analyses/benchmark/benchmark-index.ts';

/** `/{lang}/analyses/{id}/clusters.json` and others: what the page of the benchmark fetches. */
export function getStaticPaths() {
  const benchmark = benchmarkOf(portal);
  if (!benchmark) return [];
  return portal.site.languages.flatMap((lang) =>
    listBenchmarkFiles(portal, lang).map((file) => ({
      params: { lang, id: benchmark.id, file: file.name },
      props: { file },
    })),
  );
}

export const GET: APIRoute<{ file: BenchmarkFile }> = ({ props: { file } }) =>
  Response.json(file.read());
