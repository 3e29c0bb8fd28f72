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

/** By what practices are found, in the order of the page; each name stands in addresses. */
export const practiceFacets = ['use', 'sector', 'stage', 'theme', 'country'] as const;
export type PracticeFacetName = (typeof practiceFacets)[number];

/** The ids of a practice in each facet. */
const facetKeys: Readonly<Record<PracticeFacetName, (practice: Practice) => readonly string[]>> = {
  use: ({ useFor }) => useFor,
  sector: ({ sectors }) => sectors,
  stage: ({ stages }) => stages,
  theme: ({ themes }) => themes.map(({ area }) => area),
  country: ({ country }) => [country],
};

/** What a list is narrowed by: `data-use="marketing training"` and so on. */
export function practiceAttributes(practice: Practice): Readonly<Record<string, string>> {
  return Object.fromEntries(
    practiceFacets.map((facet) => [`data-${facet}`, facetKeys[facet](practice).join(' ')]),
  );
}

/** A value of a facet while nothing but an address chooses it: what is said, and where it is told. */
export interface ChosenAlone {
  readonly id: string;
  readonly words: string;
  /** Finds the practices that it leaves out. */
  readonly hides: string;
}

/** The facets beside the list, and each of their values alone. */
export interface PracticeBrowsing {
  readonly filters: readonly FilterGroup[];
  readonly alone: readonly ChosenAlone[];
}

/** The values of a facet with their words: sectors and countries by name, the others in their own order. */
function facetValues(
  portal: Portal,
  facet: PracticeFacetName,
  locale: Locale,
): { readonly id: string; readonly label: string }[] {
  const t = useTranslate(locale);
  const used = [...new Set(portal.practices.flatMap(({ data }) => facetKeys[facet](data)))];
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
    case 'theme':
      return portal.practiceThemes.map(({ id, label }) => ({ id, label: label[locale] }));
    case 'stage':
      return portal.stageWay.ids.map((id) => ({ id, label: stageWord(portal, id, locale) }));
  }
}

/** All that practices are narrowed by; themes and stages stand there without a practice too. */
export function browsePractices(portal: Portal, locale: Locale): PracticeBrowsing {
  const t = useTranslate(locale);
  const format = useFormat(locale);
  const facets = practiceFacets.map((name) => ({
    name,
    label: t(`practices.by.${name}`),
    values: facetValues(portal, name, locale).map(({ id, label }) => ({
      id,
      label,
      n: portal.practices.filter(({ data }) => facetKeys[name](data).includes(id)).length,
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
