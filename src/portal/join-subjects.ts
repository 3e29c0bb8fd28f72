import { type SubjectWeights, subjectWeigher } from '../domain/suggestions/subject-weights.ts';
import { type Locale, locales } from '../i18n/locales.ts';
import type { ClusterData } from '../schemas/cluster.ts';
import { readSubjects, type SubjectTexts } from '../search/lexicon/read-subjects.ts';
import type { Portal } from './portal.ts';

type Named = Pick<Portal, 'clusters' | 'practices' | 'regions' | 'countries' | 'synonyms' | 'site'>;

/** Texts by language, without the missing ones. */
const byLanguage = (textsOf: (locale: Locale) => readonly (string | undefined)[]): SubjectTexts =>
  Object.fromEntries(locales.map((one) => [one, textsOf(one).filter((text) => text)]));

/** Names of a cluster, and what it offers. */
const clusterTexts = ({ name, profile }: ClusterData) =>
  byLanguage((locale) => [
    name[locale] ?? (name.language === locale ? name.original : undefined),
    ...(profile.offers ?? []).map(({ text }) => text[locale]),
  ]);

/** Language in which most clusters are named; among equals that of most original names. */
function commonLanguage(clusters: Named['clusters'], languages: readonly Locale[]): Locale {
  const uses = (locale: Locale) =>
    clusters.reduce(
      (sum, { data: { name } }) =>
        sum + (name[locale] === undefined ? 0 : 1) + (name.language === locale ? 2 : 0),
      0,
    );
  return languages.reduce((best, one) => (uses(one) > uses(best) ? one : best));
}

/** Subjects of clusters and practices, weighed by their use among clusters. */
export function joinSubjects({ clusters, practices, regions, countries, synonyms, site }: Named): {
  readonly subjectsByCluster: ReadonlyMap<string, SubjectWeights>;
  readonly subjectsByPractice: ReadonlyMap<string, SubjectWeights>;
} {
  const places = byLanguage((locale) => [
    ...[...regions, ...countries].map(({ name }) => name[locale]),
    ...clusters.flatMap(({ data: { notes } }) =>
      notes.map((note) => (note.kind === 'wider-area' ? note.area : undefined)),
    ),
  ]);
  const texts = [
    ...clusters.map(({ data }) => clusterTexts(data)),
    ...practices.map(({ data }) =>
      byLanguage((locale) => [data.title[locale], data.summary[locale]]),
    ),
  ];
  const things = synonyms.filter(({ pages, activity }) => !pages && activity);
  const read = readSubjects(texts, things, places, commonLanguage(clusters, site.languages));
  const weigh = subjectWeigher(
    clusters.map(({ data }, at) => ({
      subjects: read[at] ?? [],
      sectors: data.sectors.map(({ id }) => id),
    })),
  );
  const weighed = read.map(weigh);
  const byId = (entries: readonly { readonly id: string }[], from: number) =>
    new Map(entries.map(({ id }, at) => [id, weighed[from + at] ?? {}]));
  return {
    subjectsByCluster: byId(clusters, 0),
    subjectsByPractice: byId(practices, clusters.length),
  };
}
