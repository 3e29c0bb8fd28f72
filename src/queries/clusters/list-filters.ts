import { useFormat } from '../../i18n/format.ts';
import type { Locale } from '../../i18n/locales.ts';
import { useTranslate } from '../../i18n/translate.ts';
import type { Portal } from '../../portal/portal.ts';
import { type FacetName, facetsOf, type FacetValue, isDistinctive } from './facets.ts';

/** Longer facets are cut until the reader expands them. */
const maxShown = 9;

export interface FilterValue extends Pick<FacetValue, 'id' | 'label' | 'look'> {
  /** Its own page; without one, only the script filters by it. */
  readonly href: string | undefined;
  readonly count: string;
  readonly isEmpty: boolean;
}

export interface FilterGroup {
  readonly name: string;
  readonly label: string;
  readonly values: readonly FilterValue[];
  /** Remaining values, and the label of the control that opens them. */
  readonly rest: { readonly label: string; readonly values: readonly FilterValue[] } | undefined;
}

export interface FilterView extends FilterGroup {
  readonly name: FacetName;
}

/** Filters of the list of clusters that narrow it, counted over the whole inventory. */
export function listClusterFilters(portal: Portal, locale: Locale): FilterView[] {
  const format = useFormat(locale);
  const facets = facetsOf(portal, locale).filter((facet) => isDistinctive(facet, portal));
  return facets.map(({ name, label, values }) => {
    const all = values.map(({ id, label: word, href, look, count }) => ({
      id,
      label: word,
      href,
      ...(look && { look }),
      count: format.number(count),
      isEmpty: count === 0,
    }));
    const n = all.length - maxShown;
    return {
      name,
      label,
      values: all.slice(0, maxShown),
      rest:
        n > 0
          ? {
              label: useTranslate(locale)('filters.more', { n, count: format.number(n) }),
              values: all.slice(maxShown),
            }
          : undefined,
    };
  });
}
