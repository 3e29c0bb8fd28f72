import { localeInfo, locales } from '../i18n/locales.ts';
import { type AuthorKey, phrase, type Phrase } from '../i18n/phrase.ts';
import { type CollectionName, collectionNames, collections } from '../loaders/collections.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, mayExist, type Portal } from '../loaders/portal.ts';
import { describeFound, fileStart, type Problem, problemIn, quote } from '../loaders/problem.ts';
import { findReferences } from '../schemas/find-references.ts';
import { isFixedPage, yearsPart } from '../schemas/fixed-pages.ts';
import { bibliographyAnchors } from './page-addresses.ts';
import { problemAt, type Validator } from './validator.ts';

/** Require unique ids across sources and works: both are anchors of one page. */
export const checkBibliographyIds: Validator = (portal) => {
  const sources = new Set(portal.sources.map(({ id }) => id));
  const reserved = [...portal.sources, ...portal.works].flatMap((entry): Problem[] => {
    if (!bibliographyAnchors.includes(entry.id)) return [];
    const message = phrase('check.id.ofBibliography', { id: entry.id });
    return [problemAt(portal, entry, ['id'], 'reserved-id', message, phrase('check.mend.otherId'))];
  });
  const shared = portal.works.flatMap((entry): Problem[] => {
    if (!sources.has(entry.id)) return [];
    const message = phrase('check.id.ofSource', { id: entry.id });
    return [
      problemAt(portal, entry, ['id'], 'duplicate-id', message, phrase('check.mend.otherId')),
    ];
  });
  return [...reserved, ...shared];
};

/** Require ids that do not collide with other pages of the site, which would replace the entry's page. */
export const checkFixedPages: Validator = (portal) => {
  const named = (['clusters', 'practices'] as const).flatMap((name) =>
    portal[name].flatMap(({ id, file }): Problem[] => {
      if (!isFixedPage(name, id)) return [];
      const message = phrase('check.id.ofPage', { found: quote(id) });
      return [problemIn(file, fileStart, 'reserved-id', message, phrase('check.mend.renameFile'))];
    }),
  );
  const chapters = portal.editions.flatMap((entry) =>
    (entry.data.report?.chapters ?? []).flatMap(({ id }, index): Problem[] => {
      if (!isFixedPage('reports/{edition}', id)) return [];
      const path = ['report', 'chapters', index, 'id'];
      const message = phrase('check.id.ofPage', { found: quote(id) });
      const hint = phrase('check.mend.otherChapterId');
      return [problemAt(portal, entry, path, 'reserved-id', message, hint)];
    }),
  );
  // Below each figure are its numbers by edition, below `/data/` the package of each edition.
  const folders = ['figures/{id}', 'archive', 'data', 'map'] as const;
  const editions = portal.editions.flatMap(({ id, file }): Problem[] => {
    const taken = id === yearsPart || folders.some((folder) => isFixedPage(folder, id));
    if (!taken) return [];
    const message = phrase('check.id.ofPage', { found: quote(id) });
    return [problemIn(file, fileStart, 'reserved-id', message, phrase('check.mend.callByYear'))];
  });
  // Frames of their maps are beside those of all drawings.
  const places = portal.regions.flatMap((entry): Problem[] => {
    if (!isFixedPage('map', entry.id)) return [];
    const message = phrase('check.id.ofPage', { found: quote(entry.id) });
    return [problemAt(portal, entry, ['id'], 'reserved-id', message, phrase('check.mend.otherId'))];
  });
  // The calendar of a programme is next to those of its calls.
  const calls = portal.programmes.flatMap((entry) =>
    entry.data.calls.flatMap(({ id }, index): Problem[] => {
      if (!isFixedPage('programmes/{id}', id)) return [];
      const message = phrase('check.id.ofPage', { found: quote(id) });
      const path = ['calls', index, 'id'];
      return [problemAt(portal, entry, path, 'reserved-id', message, phrase('check.mend.otherId'))];
    }),
  );
  return [...named, ...chapters, ...editions, ...places, ...calls];
};

/** Require a former id to lead to one cluster only, and to be the address of nothing else. */
export const checkFormerIds: Validator = (portal) => {
  const ids = new Set(portal.clusters.map(({ id }) => id));
  const owners = new Map<string, string>();
  return portal.clusters.flatMap((entry) =>
    entry.data.formerIds.flatMap((id, index): Problem[] => {
      const refuse = (key: AuthorKey, hint: Phrase, values: Phrase['values'] = {}) => [
        problemAt(
          portal,
          entry,
          ['formerIds', index],
          'taken-id',
          phrase(key, { id: quote(id), ...values }),
          hint,
        ),
      ];
      if (id === entry.id) return refuse('check.formerId.own', phrase('check.mend.deleteThisLine'));
      if (ids.has(id) || mayExist(portal, 'clusters', id)) {
        return refuse('check.formerId.ofCluster', phrase('check.mend.correctOrMoved'));
      }
      if (isFixedPage('clusters', id))
        return refuse('check.formerId.ofPage', phrase('check.mend.correctIt'));
      const owner = owners.get(id);
      if (owner !== undefined) {
        return refuse('check.formerId.twice', phrase('check.mend.leaveWithOne'), {
          owner: quote(owner),
        });
      }
      owners.set(id, entry.id);
      return [];
    }),
  );
};

interface Reference {
  readonly entry: Entry<unknown>;
  /** Path of the reference; empty if the file's path implies it. */
  readonly path: ValuePath;
  readonly id: string;
  readonly to: CollectionName;
}

/** All references between entries, as marked in the schemas. */
export function* listReferences(portal: Portal): Generator<Reference> {
  for (const name of collectionNames) {
    const { schema } = collections[name];
    for (const entry of portal[name]) {
      for (const { path, id, to } of findReferences(schema, entry.data)) {
        yield { entry, path, id, to };
      }
    }
  }
  // The folder of a table names its edition.
  for (const entry of [...portal['report-tables'], ...portal['analysis-tables']]) {
    yield { entry, path: [], id: entry.id.split('/')[0] ?? '', to: 'editions' };
  }
  // The file of a return names its edition and cluster: `2024/xx-teapots`.
  for (const entry of portal.returns) {
    const [edition = '', cluster = ''] = entry.id.split('/');
    yield { entry, path: [], id: edition, to: 'editions' };
    yield { entry, path: [], id: cluster, to: 'clusters' };
  }
}

/** Max dangling ids compared with existing ones. */
const maxCompared = 200;

/** Require every referenced id to exist, so that no dead link is published. */
export const checkReferences: Validator = (portal) => {
  const ids = new Map<CollectionName, Set<string>>();
  const problems: Problem[] = [];
  for (const { entry, path, id, to } of listReferences(portal)) {
    let known = ids.get(to);
    if (!known) {
      known = new Set(portal[to].map((target) => target.id));
      ids.set(to, known);
    }
    if (known.has(id) || mayExist(portal, to, id)) continue;
    const byName = path.length === 0 && entry.path.length === 0;
    const otherwise = phrase(byName ? 'check.mend.renameFileOrAdd' : 'check.mend.checkOrAddEntry');
    problems.push(
      problemAt(
        portal,
        entry,
        path,
        'dangling-id',
        phrase('check.reference', { kind: to, id: quote(id) }),
        // Of many, only the first are read.
        problems.length < maxCompared ? hintForListedName(id, known, otherwise) : otherwise,
      ),
    );
  }
  return problems;
};

/** Allow no entry to refer readers to itself. */
export const checkSelfReferences: Validator = (portal) => {
  const judge = (entry: Entry<unknown>, path: ValuePath, ref: string, own: string): Problem[] => {
    if (ref !== own) return [];
    const message = phrase('check.selfReference', { found: ref });
    return [problemAt(portal, entry, path, 'self', message, phrase('check.mend.otherEntry'))];
  };
  const concepts = portal.concepts.flatMap((entry) =>
    entry.data.see.flatMap((id, index) => judge(entry, ['see', index], id, entry.id)),
  );
  const others = (['works', 'survey', 'news', 'events', 'organisations'] as const).flatMap((name) =>
    portal[name].flatMap((entry) =>
      entry.data.see.flatMap((ref, index) =>
        judge(entry, ['see', index], ref, `${name}/${entry.id}`),
      ),
    ),
  );
  const steps = portal.paths.flatMap((entry) =>
    entry.data.steps.flatMap(({ to }, index) =>
      to === undefined ? [] : judge(entry, ['steps', index, 'to'], to, `paths/${entry.id}`),
    ),
  );
  return [...concepts, ...others, ...steps];
};

const isGroup = (value: unknown): value is object => value !== null && typeof value === 'object';

/** Fields that identify an item of a list: its id, or the area of a practice. */
const naming = ['id', 'area'] as const;

/** What makes list items equal: the item itself, or its identifying field. */
function identify(item: unknown): { readonly field?: string; readonly identity: unknown } {
  if (!isGroup(item)) return { identity: item };
  const field = naming.find((name) => name in item);
  return field === undefined
    ? { identity: undefined }
    : { field, identity: (item as Record<string, unknown>)[field] };
}

/** Paths of repeated list items, anywhere in a value. */
function* findRepeats(
  value: unknown,
  path: ValuePath = [],
): Generator<readonly [path: ValuePath, item: unknown]> {
  if (Array.isArray(value)) {
    const seen = new Set<unknown>();
    for (const [index, item] of value.entries()) {
      const { field, identity } = identify(item);
      if (identity !== undefined && seen.has(identity)) {
        yield [field === undefined ? [...path, index] : [...path, index, field], identity];
      }
      seen.add(identity);
      if (isGroup(item)) yield* findRepeats(item, [...path, index]);
    }
  } else if (isGroup(value)) {
    for (const [name, part] of Object.entries(value)) {
      if (isGroup(part)) yield* findRepeats(part, [...path, name]);
    }
  }
}

/** Require lists without repetitions, which would be counted twice. */
export const checkRepeats: Validator = (portal) =>
  [
    ...portal.site,
    ...portal.countries,
    ...portal.regions,
    ...portal['region-groups'],
    ...portal.sectors,
    ...portal['sector-groups'],
    ...portal.stages,
    ...portal.organisations,
    ...portal.sources,
    ...portal.doubts,
    ...portal.editions,
    ...portal.clusters,
    ...portal.typologies,
    ...portal['figure-topics'],
    ...portal.concepts,
    ...portal.practices,
    ...portal['practice-themes'],
    ...portal.programmes,
    ...portal.strategies,
    ...portal.timeline,
    ...portal.works,
    ...portal.systems,
    ...portal.survey,
    ...portal.paths,
    ...portal.news,
    ...portal.events,
    ...portal.bulletins,
  ].flatMap((entry) =>
    [...findRepeats(entry.data)].map(([path, item]) => {
      const message = phrase('check.list.twice', { found: describeFound(item) });
      return problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.deleteOne'));
    }),
  );

/**
 * Require distinct words per language in a group of synonyms, ignoring case. Groups may share words, which can
 * have several senses.
 */
export const checkSynonymWords: Validator = (portal) =>
  portal.synonyms.flatMap((entry) =>
    locales.flatMap((locale) => {
      const seen = new Set<string>();
      return (entry.data.words[locale] ?? []).flatMap((word, index): Problem[] => {
        const small = word.toLocaleLowerCase(localeInfo[locale].tag);
        if (!seen.has(small)) {
          seen.add(small);
          return [];
        }
        const message = phrase('check.list.wordTwice', { word: quote(word) });
        const path = ['words', locale, index];
        return [problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.deleteOne'))];
      });
    }),
  );

/** Require a term of its own for each entry of the glossary, ignoring case: readers could not tell two apart. */
export const checkTermLabels: Validator = (portal) =>
  locales.flatMap((locale) => {
    const seen = new Map<string, string>();
    return portal.glossary.flatMap((entry): Problem[] => {
      const label = entry.data.label[locale];
      const small = label.toLocaleLowerCase(localeInfo[locale].tag);
      const id = seen.get(small);
      seen.set(small, id ?? entry.id);
      if (id === undefined) return [];
      const message = phrase('check.list.termTwice', { found: quote(label), id });
      const path = ['label', locale];
      return [problemAt(portal, entry, path, 'repeat', message, phrase('check.mend.tellApart'))];
    });
  });
