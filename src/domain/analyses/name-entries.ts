import { activityName } from '../../i18n/activity-names.ts';
import { inEachLocale, type Locale } from '../../i18n/locales.ts';
import type { Words } from '../figures/table.ts';
import type { AnalysisParts } from './analysis-parts.ts';

export interface NamedEntry {
  readonly label: Words;
  readonly path?: string;
}

/** Name of an entry by collection and id, `clusters/my-cluster`; the id if unknown. */
export type NameEntries = (name: string) => NamedEntry;

/** Same text in every language, such as an id or a formula. */
export function sameWords(text: string): Words {
  return { text: inEachLocale(() => text) };
}

/** Two joined names, such as a sector and its area. Names known in one language only are kept as given. */
export function joinWords(first: Words, second: Words, between = ' · '): Words {
  const inLocale = (words: Words, locale: Locale): string => {
    if ('text' in words) return words.text[locale];
    return 'name' in words ? (words.name[locale] ?? words.name.original) : '';
  };
  return {
    text: inEachLocale(
      (locale) => `${inLocale(first, locale)}${between}${inLocale(second, locale)}`,
    ),
  };
}

/** Names of the entries in analyses: regions, countries, sectors, clusters and bodies. */
export function nameEntries(parts: AnalysisParts): NameEntries {
  const names = new Map<string, Words>([
    ...parts.countries.map(({ id, data }) => [`countries/${id}`, { text: data.name }] as const),
    ...parts.regions.map(({ id, data }) => [`regions/${id}`, { text: data.name }] as const),
    ...parts.sectors.map(({ id, data }) => [`sectors/${id}`, { text: data.label }] as const),
    ...parts.clusters.map(({ id, data }) => [`clusters/${id}`, { name: data.name }] as const),
    ...parts.organisations.map(
      ({ id, data }) => [`organisations/${id}`, { text: data.name } as Words] as const,
    ),
  ]);
  return (name) => {
    const activity = name.startsWith('activities/') ? name.slice('activities/'.length) : undefined;
    const told = activity === undefined ? undefined : activityName(activity);
    if (told) return { label: { text: inEachLocale((locale) => `${told[locale]} (${activity})`) } };
    const label = names.get(name);
    return label ? { label, path: `/${name}/` } : { label: sameWords(name) };
  };
}
