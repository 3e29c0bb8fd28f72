import type { Locale } from '../../i18n/locales.ts';
import { remember } from '../../portal/remember.ts';
import { benchmarkOf, listBenchmarkFiles } from './benchmark/benchmark-index.ts';
import { listPools } from './matching/list-pools.ts';
import { matchingsOf } from './matching/matched-clusters.ts';

/** A file that the page of an analysis fetches. */
export interface AnalysisFile {
  /** Of the analysis. */
  readonly id: string;
  readonly name: string;
  readonly read: () => unknown;
}

/** What the pages of benchmark and matching fetch, in a language. */
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
 * What one of these files holds.
 * @throws Error for one that is not among them
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
