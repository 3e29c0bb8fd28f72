import { minPublished } from '../../../domain/analyses/analysis-parts.ts';
import { chooseGroup, numbersAt } from '../../../domain/analyses/benchmark/choose-group.ts';
import { quarterOf, rankInGroup } from '../../../domain/analyses/benchmark/rank-in-group.ts';
import { useFormat } from '../../../i18n/format.ts';
import { href } from '../../../i18n/href.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { NamedLink } from '../../links/refs.ts';
import { levelWord } from '../../links/level-word.ts';
import { type BenchmarkKind, benchmarkOf, viewBenchmark } from './benchmark-index.ts';

function linkTo(portal: Portal, kind: BenchmarkKind, id: string, locale: Locale) {
  const analysis = benchmarkOf(portal);
  if (!analysis) return undefined;
  return `${href(locale, `/analyses/${analysis.id}/`)}?of=${kind}:${encodeURIComponent(id)}#own`;
}

/** Number of indicators that place a cluster in the best and the last quarter; undefined if it has none. */
export function clusterPlaceLine(
  portal: Portal,
  id: string,
  locale: Locale,
): NamedLink | undefined {
  const link = linkTo(portal, 'clusters', id, locale);
  const benchmark = link === undefined ? undefined : viewBenchmark(portal, 'clusters', locale);
  const at = benchmark?.index.ids.indexOf(id) ?? -1;
  if (link === undefined || !benchmark || at < 0) return undefined;
  const others = chooseGroup(benchmark.index, at, 'all');
  // Without a preferred direction there is no best quarter.
  const quarters = benchmark.index.measures.flatMap(({ id: measure, better }) => {
    const numbers = benchmark.numbers[measure];
    const own = numbers?.values[at];
    if (!numbers || !better || typeof own !== 'number') return [];
    const { place } = rankInGroup(
      numbersAt(numbers, others, at),
      own,
      better,
      minPublished({ site: [{ id: 'site', data: portal.site }] }),
    );
    return place ? [quarterOf(place)] : [];
  });
  if (quarters.length === 0) return undefined;
  const format = useFormat(locale);
  const count = (quarter: number) =>
    format.number(quarters.filter((one) => one === quarter).length);
  const values = { n: format.number(quarters.length), best: count(1), last: count(4) };
  return { label: useTranslate(locale)('benchmark.line', values), href: link };
}

/** Median number of entries of other regions or sectors; undefined if unknown or too few can be compared. */
export function entryMedianLine(
  portal: Portal,
  kind: 'regions' | 'sectors',
  id: string,
  locale: Locale,
): NamedLink | undefined {
  const link = linkTo(portal, kind, id, locale);
  const benchmark = link === undefined ? undefined : viewBenchmark(portal, kind, locale);
  const at = benchmark?.index.ids.indexOf(id) ?? -1;
  const numbers = benchmark?.numbers.entries;
  const own = numbers?.values[at];
  if (link === undefined || !benchmark || !numbers || !own) return undefined;
  const group = chooseGroup(benchmark.index, at, kind === 'regions' ? 'country' : 'all');
  const { quartiles } = rankInGroup(
    numbersAt(numbers, group, at),
    own,
    'more',
    minPublished({ site: [{ id: 'site', data: portal.site }] }),
  );
  if (!quartiles) return undefined;
  const values = {
    among: kind === 'sectors' ? kind : levelWord(portal.regionById.get(id)?.level),
    median: useFormat(locale).number(quartiles.median),
  };
  return { label: useTranslate(locale)('benchmark.placeLine', values), href: link };
}
