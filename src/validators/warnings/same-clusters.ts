import { phrase } from '../../i18n/phrase.ts';
import { toSlug } from '../../i18n/slug.ts';
import type { ValuePath } from '../../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';
import { type Problem, quote } from '../../loaders/problem.ts';
import { readingOf } from '../returns/open-returns.ts';
import { surveyFormOf } from '../returns/survey-form.ts';
import { problemAt, type Validator } from '../validator.ts';
import { editionOf } from './open-editions.ts';

type Cluster = Entry<Portal['clusters'][number]['data']>;

/** Identifying property of a cluster, and what two clusters with the same one share. */
interface Mark {
  readonly cluster: Cluster;
  readonly what: 'website' | 'email' | 'name';
  readonly value: string;
  readonly path: ValuePath;
}

/** Web page, regardless of how its address is written. */
const pageOf = (url: string) =>
  url
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/+$/, '');

function* marksOf(cluster: Cluster): Generator<Mark> {
  const { name, regions, country, profile } = cluster.data;
  const places = regions.length > 0 ? regions.toSorted().join(' ') : country;
  const value = `${toSlug(name.original)} ${places}`;
  yield { cluster, what: 'name', value, path: ['name', 'original'] };
  for (const [index, { url }] of (profile.website ?? []).entries()) {
    const path = ['profile', 'website', index, 'url'];
    yield { cluster, what: 'website', value: pageOf(url), path };
  }
  for (const [index, { address }] of (profile.email ?? []).entries()) {
    const path = ['profile', 'email', index, 'address'];
    yield { cluster, what: 'email', value: address.toLowerCase(), path };
  }
}

/** Contacts in answers of clusters, attributed to their entries. */
function* answered(portal: Portal, clusters: ReadonlyMap<string, Cluster>): Generator<Mark> {
  const form = surveyFormOf(portal);
  const contacts = portal.survey.flatMap(({ id, data }) =>
    data.fields.flatMap((field) => (field.profile ? [[`${id}.${field.id}`, field.profile]] : [])),
  );
  if (!form) return;
  for (const entry of portal.returns) {
    const edition = editionOf(entry);
    const cluster = clusters.get(entry.id.slice(edition.length + 1));
    if (!cluster || !entry.data.answers || entry.data.proposed) continue;
    const { cells } = readingOf(form, entry);
    for (const [key = '', contact] of contacts) {
      const cell = cells.get(key);
      if (typeof cell !== 'string') continue;
      if (contact === 'website') yield { cluster, what: 'website', value: pageOf(cell), path: [] };
      if (contact === 'email') {
        yield { cluster, what: 'email', value: cell.toLowerCase(), path: [] };
      }
    }
  }
}

/** Whether entries already mention the relation: a note names the other, or one merged into it. */
function isKnownPair(one: Cluster, other: Cluster): boolean {
  const names = ({ data }: Cluster) => [
    ...data.notes.flatMap((note) => ('cluster' in note ? [note.cluster] : [])),
    ...(data.merged ? [data.merged.into] : []),
  ];
  return names(one).includes(other.id) || names(other).includes(one.id);
}

/** Warn of two entries sharing an address, or a name and a region: possibly one cluster entered twice. */
export const warnOfSameClusters: Validator = (portal) => {
  const clusters = new Map(portal.clusters.map((entry): [string, Cluster] => [entry.id, entry]));
  const marks = [
    ...[...clusters.values()].flatMap((one) => [...marksOf(one)]),
    ...answered(portal, clusters),
  ];
  const told = new Set<string>();
  return [...Map.groupBy(marks, ({ what, value }) => `${what} ${value}`).values()].flatMap(
    ([first, ...others]) =>
      others.flatMap(({ cluster, what, path }): Problem[] => {
        if (!first || cluster.id === first.cluster.id || isKnownPair(first.cluster, cluster))
          return [];
        const pair = `${first.cluster.id} ${cluster.id} ${what}`;
        if (told.has(pair)) return [];
        told.add(pair);
        const message = phrase(`check.warn.same.${what}`, { id: quote(first.cluster.id) });
        const hint = phrase('check.mend.merge');
        return [problemAt(portal, cluster, path, 'same-cluster', message, hint)];
      }),
  );
};
