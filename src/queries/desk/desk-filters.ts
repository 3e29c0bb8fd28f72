import { useFormat } from '../../i18n/format.ts';
import { href } from '../../i18n/href.ts';
import type { Locale } from '../../i18n/locales.ts';
import { unfilled, useTranslate } from '../../i18n/translate.ts';
import type { FilterGroup } from '../clusters/list-filters.ts';
import { nameFolder } from './name-folder.ts';
import type { OpenText } from './open-texts.ts';

/** Path of the list of open texts of a kind. */
export const deskListPath = (kind: string): string => `/desk/${kind}/`;

/** Values of a text by facet: kind, state, and the month of its last change. */
const valuesOf = ({ kind, state, changed }: OpenText) => ({
  kind,
  state,
  changed: changed?.slice(0, 7),
});

type Facet = keyof ReturnType<typeof valuesOf>;

/** Attributes of a list item for the filter script. */
export const filterAttributes = (text: OpenText): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(valuesOf(text)).flatMap(([facet, value]) =>
      value === undefined ? [] : [[`data-${facet}`, value]],
    ),
  );

export interface DeskFilters {
  readonly filters: readonly FilterGroup[];
  /** Number of texts shown, as written without a script. */
  readonly shown: string;
  /** Messages filled by the script, as JSON. */
  readonly texts: string;
}

/** Filters of a list of open texts; a facet with one value is none. */
export function deskFilters(open: readonly OpenText[], locale: Locale): DeskFilters {
  const t = useTranslate(locale);
  const { month, number } = useFormat(locale);
  const facets = [
    { name: 'kind', label: t('desk.kind'), say: (value: string) => nameFolder(value, locale) },
    {
      name: 'state',
      label: t('desk.state'),
      say: (value: string) => t(value === 'stale' ? 'status.stale' : 'status.draft'),
    },
    { name: 'changed', label: t('desk.changed'), say: month },
  ] as const satisfies readonly { readonly name: Facet; readonly label: string; say: unknown }[];
  const filters = facets.map(({ name, label, say }): FilterGroup => {
    const known = open.filter((text) => valuesOf(text)[name] !== undefined);
    const groups = [...Map.groupBy(known, (text) => valuesOf(text)[name] ?? '')];
    const sorted =
      name === 'changed'
        ? groups.toSorted(([a], [b]) => (a < b ? -1 : 1))
        : groups.toSorted(([, a], [, b]) => b.length - a.length);
    return {
      name,
      label,
      values: sorted.map(([id, texts]) => ({
        id,
        label: say(id),
        count: number(texts.length),
        href: name === 'kind' ? href(locale, deskListPath(id)) : undefined,
        isEmpty: false,
      })),
      rest: undefined,
    };
  });
  const total = number(open.length);
  return {
    filters: filters.filter(({ values }) => values.length > 1),
    shown: t('desk.shown', { shown: total, total }),
    texts: JSON.stringify({
      shown: unfilled(locale)('desk.shown'),
      selected: unfilled(locale)('filters.selected'),
      remove: t('filters.remove'),
    }),
  };
}
