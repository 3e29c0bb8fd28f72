import { sortByText } from '../../../i18n/collate.ts';
import { useFormat } from '../../../i18n/format.ts';
import type { Locale } from '../../../i18n/locales.ts';
import { useTranslate } from '../../../i18n/translate.ts';
import type { Portal } from '../../../portal/portal.ts';
import type { Practice } from '../../../schemas/practice.ts';
import { programmeUses } from '../../../schemas/programme.ts';
import type { FilterGroup } from '../../clusters/list-filters.ts';
import { stageWord } from '../../clusters/stage-words.ts';
import { sectorLabel } from '../../links/names.ts';
import { countryName } from '../country-name.ts';

/** Facets of practices, in page order; each name is used in addresses. */
export const practiceFacets = ['use', 'sector', 'stage', 'money', 'theme', 'country'] as const;
export type PracticeFacetName = (typeof practiceFacets)[number];

/** Sectors from which any practice comes. */
const namedSectors = (portal: Portal): string[] => [
  ...new Set(portal.practices.flatMap(({ data }) => data.sectors)),
];

type FacetKeys = (practice: Practice, portal: Portal) => readonly string[];

/** Ids of a practice in each facet. */
const facetKeys: Readonly<Record<PracticeFacetName, FacetKeys>> = {
  use: ({ useFor }) => useFor,
  // One of no sector suits any.
  sector: ({ sectors }, portal) => (sectors.length > 0 ? sectors : namedSectors(portal)),
  stage: ({ stages }) => stages,
  money: ({ took }) => [took?.money ? 'said' : 'unsaid'],
  theme: ({ themes }) => themes.map(({ area }) => area),
  country: ({ country }) => [country],
};

/** Filter attributes of a list item: `data-use="marketing training"` and so on. */
export function practiceAttributes(
  portal: Portal,
  practice: Practice,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    practiceFacets.map((facet) => [`data-${facet}`, facetKeys[facet](practice, portal).join(' ')]),
  );
}

/**
 * A facet value when it is the only filter, chosen by address: its message, and the selector of hidden
 * practices.
 */
export interface ChosenAlone {
  readonly id: string;
  readonly words: string;
  /** Selector of the practices it hides. */
  readonly hides: string;
}

/** Facets next to the list, and each of their values as the only filter. */
export interface PracticeBrowsing {
  readonly filters: readonly FilterGroup[];
  readonly alone: readonly ChosenAlone[];
}

/** Values of a facet with labels: sectors and countries by name, the others in a fixed order. */
function facetValues(
  portal: Portal,
  facet: PracticeFacetName,
  locale: Locale,
): { readonly id: string; readonly label: string }[] {
  const t = useTranslate(locale);
  const used = [...new Set(portal.practices.flatMap(({ data }) => facetKeys[facet](data, portal)))];
  const byName = (values: readonly { readonly id: string; readonly label: string }[]) =>
    sortByText(locale, values, ({ label }) => label);
  switch (facet) {
    case 'use':
      return programmeUses
        .filter((use) => used.includes(use))
        .map((id) => ({ id, label: t(`programme.use.${id}`) }));
    case 'sector':
      return byName(used.map((id) => ({ id, label: sectorLabel(portal, id, locale) })));
    case 'country':
      return byName(used.map((id) => ({ id, label: countryName(portal, id, locale) })));
    case 'money':
      return (['said', 'unsaid'] as const).map((id) => ({ id, label: t(`practices.money.${id}`) }));
    case 'theme':
      return portal.practiceThemes.map(({ id, label }) => ({ id, label: label[locale] }));
    case 'stage':
      return portal.stageOrder.ids.map((id) => ({ id, label: stageWord(portal, id, locale) }));
  }
}

/** All filters of practices, including themes and stages without any. */
export function browsePractices(portal: Portal, locale: Locale): PracticeBrowsing {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const facets = practiceFacets.map((name) => ({
    name,
    label: t(`practices.by.${name}`),
    values: facetValues(portal, name, locale).map(({ id, label }) => ({
      id,
      label,
      n: portal.practices.filter(({ data }) => facetKeys[name](data, portal).includes(id)).length,
    })),
  }));
  return {
    filters: facets
      .filter(({ values }) => values.length > 0)
      .map(({ name, label, values }) => ({
        name,
        label,
        values: values.map(({ id, label: word, n }) => ({
          id,
          label: word,
          href: `#${name}-${id}`,
          count: format.number(n),
          isEmpty: n === 0,
        })),
        rest: undefined,
      })),
    alone: facets.flatMap(({ name, label: facet, values }) =>
      values.map(({ id, label: value, n }) => ({
        id: `${name}-${id}`,
        words: t('practices.only', { facet, value, n }),
        hides: `:not([data-${name}~='${id}'])`,
      })),
    ),
  };
}
