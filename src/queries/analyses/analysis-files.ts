import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import { benchmarkOf, listBenchmarkFiles } from './benchmark/benchmark-index.ts';
import { listPools } from './matching/list-pools.ts';
import { matchingsOf } from './matching/matched-clusters.ts';

export interface AnalysisFile {
  readonly id: string;
  readonly name: string;
  readonly read: () => unknown;
}

/** Files fetched by the pages of benchmarks and matchings, in one language. */
export const listAnalysisFiles = remember(
  'listAnalysisFiles',
  (portal, locale: Locale): readonly AnalysisFile[] => {
    const benchmark = benchmarkOf(portal);
    return [
      ...(benchmark
        ? listBenchmarkFiles(portal, locale).map((file) => ({ id: benchmark.id, ...file }))
        : []),
      ...matchingsOf(portal).flatMap(({ id }) =>
        listPools(portal, id, locale).map((file) => ({ id, ...file })),
      ),
    ];
  },
);

/**
 * Content of one of these files.
 * @throws Error for an unknown file
 */
export const readAnalysisFile = remember(
  'readAnalysisFile',
  (portal, locale: Locale, id: string, name: string): unknown => {
    const file = listAnalysisFiles(portal, locale).find(
      (one) => one.id === id && one.name === name,
    );
    if (!file) throw new Error(`No file "${name}" of the analysis "${id}"`);
    return file.read();
  },
);
