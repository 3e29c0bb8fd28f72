import { phrase } from '../i18n/phrase.ts';
import { toSlug } from '../i18n/slug.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { editionOf } from './editions.ts';
import { readingOf, surveyFormOf } from './returns.ts';
import { problemAt, type Validator } from './validator.ts';

/** A type and its typology, by their ids. */
interface TypeName {
  readonly typology: string;
  readonly type: string;
}

/** Require local clusters to name regions of their country, and national ones to name none. */
export const checkClusterPlaces: Validator = (portal) => {
  const countryOf = new Map(portal.regions.map(({ id, data }) => [id, data.country]));
  return portal.clusters.flatMap((entry) => {
    const { scope, regions, country } = entry.data;
    if (scope === 'local' && regions.length === 0) {
      return [
        problemAt(
          portal,
          entry,
          ['regions'],
          'place',
          phrase('check.places.noRegion'),
          phrase('check.mend.nameRegion'),
        ),
      ];
    }
    return regions.flatMap((id, index) => {
      const found = countryOf.get(id);
      return found === undefined || found === country
        ? []
        : [
            problemAt(
              portal,
              entry,
              ['regions', index],
              'place',
              phrase('check.places.otherCountry', { country, id, found }),
              phrase('check.mend.regionOrCountry'),
            ),
          ];
    });
  });
};

/** Require types named by clusters and checklists to belong to their typology, each once in an entry. */
export const checkClusterTypes: Validator = (portal) => {
  if (portal.unread.has('typologies')) return [];
  const typologies = new Map(portal.typologies.map(({ data }) => [data.id, data]));
  const check = (entry: Entry<unknown>, types: readonly TypeName[]) => {
    const seen = new Set<string>();
    return types.flatMap(({ typology, type }, index): Problem[] => {
      const known = typologies.get(typology)?.types.map(({ id }) => id);
      // A missing typology is reported with the references.
      if (!known) return [];
      const path = ['types', index, 'type'];
      if (!known.includes(type)) {
        const message = phrase('check.clusterType', {
          typology,
          known: known.join(', '),
          found: quote(type),
        });
        const hint = hintForName(type, known, phrase('check.mend.checkOrAddEntry'));
        return [problemAt(portal, entry, path, 'no-type', message, hint)];
      }
      const key = `${typology}/${type}`;
      if (!seen.has(key)) {
        seen.add(key);
        return [];
      }
      const message = phrase('check.list.twice', { found: quote(type) });
      return [problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.deleteOne'))];
    });
  };
  return [
    ...portal.clusters.flatMap((entry) => check(entry, entry.data.types)),
    ...portal.analyses.flatMap((entry) =>
      entry.data.method === 'checklist' ? check(entry, entry.data.types) : [],
    ),
  ];
};

/** Require the words that decided a sector to be in the original name, so that readers can judge. */
export const checkSectorWords: Validator = (portal) =>
  portal.clusters.flatMap((entry) =>
    entry.data.sectors.flatMap(({ word }, index) =>
      word === undefined || entry.data.name.original.includes(word)
        ? []
        : [
            problemAt(
              portal,
              entry,
              ['sectors', index, 'word'],
              'sector-word',
              phrase('check.sectors.word', { found: word }),
              phrase('check.mend.copyName'),
            ),
          ],
    ),
  );

/** Require a figure on a cluster's page to bring its own data with a row for the cluster. */
export const checkClusterFigures: Validator = (portal) => {
  const rows = new Map(
    portal.figures.map(({ id, data }) => [id, data.data?.rows.map((row) => row.id) ?? []]),
  );
  return portal.clusters.flatMap((entry) =>
    entry.data.figures.flatMap(({ figure, row }, index): Problem[] => {
      const known = rows.get(figure);
      // A missing figure is reported at the field that names it.
      if (!known || known.includes(row)) return [];
      const message = phrase('check.clusterFigure', { figure, found: row });
      const hint = phrase('check.mend.nameOneOf', { list: known.join(', ') });
      return [problemAt(portal, entry, ['figures', index, 'row'], 'figure-row', message, hint)];
    }),
  );
};

function isCircle(id: string, intoOf: ReadonlyMap<string, string>): boolean {
  const passed = new Set<string>();
  for (let next = intoOf.get(id); next !== undefined; next = intoOf.get(next)) {
    if (next === id) return true;
    if (passed.has(next)) return false;
    passed.add(next);
  }
  return false;
}

/** Require mergers without cycles, and no later returns of a merged cluster. */
export const checkMergers: Validator = (portal) => {
  const intoOf = new Map(
    portal.clusters.flatMap(({ id, data }) =>
      data.merged ? [[id, data.merged.into] as const] : [],
    ),
  );
  if (intoOf.size === 0) return [];
  const returnsOf = Map.groupBy(portal.returns, ({ id }) => id.split('/')[1]);
  return portal.clusters.flatMap((entry): Problem[] => {
    const { merged } = entry.data;
    if (!merged) return [];
    if (isCircle(entry.id, intoOf)) {
      const message = phrase('check.mergers.circle', { into: merged.into });
      return [
        problemAt(
          portal,
          entry,
          ['merged', 'into'],
          'circle',
          message,
          phrase('check.mend.correctMerger'),
        ),
      ];
    }
    return (returnsOf.get(entry.id) ?? []).flatMap((one): Problem[] => {
      if (editionOf(one) < merged.edition) return [];
      const message = phrase('check.mergers.return', {
        into: merged.into,
        edition: merged.edition,
      });
      return [problemAt(portal, one, [], 'merged', message, phrase('check.mend.deleteOrMerger'))];
    });
  });
};

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
