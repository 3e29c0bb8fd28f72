import { minPublished } from '../../../domain/analyses/analysis-parts.ts';
import type { GroupKind } from '../../../domain/analyses/benchmark/choose-group.ts';
import { benchmarkWords } from '../../../domain/analyses/benchmark/words.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { unfilled, useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import { benchmarkKinds, type BenchmarkKind, viewBenchmark } from './benchmark-index.ts';

/** Data for the interactive part of the page. */
export interface OwnBenchmarkView {
  readonly kinds: readonly { readonly id: BenchmarkKind; readonly label: string }[];
  /** Shown if no cluster has public numbers. */
  readonly missing: string | undefined;
  /** JSON for the script. */
  readonly settings: string;
}

/** Choices of an entry and of its comparison group. */
export function viewOwnBenchmark(portal: Portal, id: string, locale: Locale): OwnBenchmarkView {
  const t = useTranslate(locale);
  const min = minPublished({ site: [{ id: 'site', data: portal.site }] });
  const kinds = benchmarkKinds.filter((kind) => viewBenchmark(portal, kind, locale));
  const labelOf = (kind: BenchmarkKind, group: GroupKind) =>
    t(
      kind === 'regions' && group === 'country'
        ? 'benchmark.group.level'
        : `benchmark.group.${group}`,
    );
  return {
    kinds: kinds.map((kind) => ({ id: kind, label: t(`nav.${kind}`) })),
    missing: kinds.includes('clusters') ? undefined : t('benchmark.missing', { least: min }),
    settings: JSON.stringify({
      files: href(locale, `/analyses/${id}/`),
      least: min,
      groups: Object.fromEntries(
        kinds.map((kind) => [
          kind,
          (viewBenchmark(portal, kind, locale)?.index.groups ?? []).map((group) => ({
            id: group,
            label: labelOf(kind, group),
          })),
        ]),
      ),
      separators: useFormat(locale).separators,
      remove: t('filters.remove'),
      words: Object.fromEntries(
        benchmarkWords.map((word) => [word, unfilled(locale)(`benchmark.say.${word}`)]),
      ),
    }).replaceAll('<', '\\u003c'),
  };
}
