import type { Indicator } from '../../../schemas/indicator.ts';
import { isPublicItem } from '../../survey/public-answers.ts';
import { readReturn } from '../../survey/read-return.ts';
import type { AnalysisSource } from '../analysis-parts.ts';
import { editionsUpTo, indicatorForm, returnsOf } from './indicator-returns.ts';

/** Number reported by a cluster; for amounts with its currency. */
export interface PublicNumber {
  readonly value: number;
  readonly currency: string | undefined;
}

/** Numbers of one indicator in one edition, by cluster id. */
export type NumbersOfClusters = ReadonlyMap<string, PublicNumber>;

/** By edition, then by indicator. */
export type PublicNumbers = ReadonlyMap<string, ReadonlyMap<Indicator['id'], NumbersOfClusters>>;

/**
 * Numbers of single clusters published on their pages. Confidential indicators are excluded, as is everything in
 * a portal that publishes no answers: results computed from these numbers do not depend on confidential ones.
 */
export function publicNumbers(source: AnalysisSource): PublicNumbers {
  const { parts } = source;
  const form = indicatorForm(parts);
  const publishAnswers = parts.site[0]?.data.publishAnswers ?? true;
  const items = form.items.filter((item) => isPublicItem(item, publishAnswers));
  return new Map(
    editionsUpTo(source).map((edition) => {
      const read = returnsOf(parts, edition).map(({ id, data }) => ({
        cluster: id.slice(edition.length + 1),
        cells: readReturn(form, data, edition).cells,
      }));
      const numbers = items.flatMap((item): [string, NumbersOfClusters][] => {
        if (!('indicator' in item)) return [];
        const [amount, currency] = item.fields;
        const told = read.flatMap(({ cluster, cells }): [string, PublicNumber][] => {
          const value = amount && cells.get(amount.key);
          const code = currency && cells.get(currency.key);
          if (typeof value !== 'number') return [];
          return [[cluster, { value, currency: typeof code === 'string' ? code : undefined }]];
        });
        return [[item.indicator.id, new Map(told)]];
      });
      return [edition, new Map(numbers)];
    }),
  );
}

/** Numbers in the most frequent currency, with that currency; all numbers if not money. */
export function inOneCurrency(numbers: NumbersOfClusters): {
  readonly currency: string | undefined;
  readonly numbers: ReadonlyMap<string, number>;
} {
  const groups = Map.groupBy([...numbers], ([, { currency }]) => currency);
  const [most] = [...groups].sort(
    ([one = '', a], [other = '', b]) => b.length - a.length || (one < other ? -1 : 1),
  );
  return {
    currency: most?.[0],
    numbers: new Map((most?.[1] ?? []).map(([cluster, { value }]) => [cluster, value])),
  };
}
