import { isExampleAddress } from '../domain/links/example-address.ts';
import { phrase } from '../i18n/phrase.ts';
import { type CollectionName, collectionNames } from '../loaders/collections.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, isWhole, type Portal } from '../loaders/portal.ts';
import { fileStart, type Problem, problemIn } from '../loaders/problem.ts';
import { openStarter } from '../loaders/read-starter.ts';
import { type ImportMapping, stillOpen } from '../schemas/import-mapping.ts';
import { illustrated } from '../schemas/list-media.ts';
import { findInFiles, wordFor } from './texts.ts';
import { problemAt, type Validator } from './validator.ts';
import { namedMedia } from './web-addresses.ts';

/** Warn of files no entry names: they are not published, so forgotten or misnamed. */
export const warnOfUnusedMedia: Validator = (portal) => {
  if (!illustrated.every((name) => isWhole(portal, name))) return [];
  const named = new Set([...namedMedia(portal)].map(([, found]) => found.named.file));
  return [...portal.media]
    .filter(([id, { refused }]) => !refused && !named.has(id))
    .map(([, { file }]) => {
      const message = phrase('check.media.unused');
      return problemIn(file, fileStart, 'media-unused', message, phrase('check.mend.mediaUnused'));
    });
};

/** Warn of stages without a meaning: readers see only a name, and compilers of returns lack a definition. */
export const warnOfUnwrittenStages: Validator = (portal) => {
  const open = portal.stages.filter(({ data }) => data.meaning === undefined);
  const [first] = open;
  if (!first) return [];
  const message = phrase('check.warn.stageMeaning', { list: open.map(({ id }) => id).join(', ') });
  const hint = phrase('check.mend.stageMeaning', { field: 'meaning' });
  return [problemAt(portal, first, [], 'unwritten', message, hint)] satisfies Problem[];
};

/** Paths of columns and words whose meaning is still undecided. */
function openPaths({ columns, words, missing }: ImportMapping): ValuePath[] {
  const openIn = (meanings: Readonly<Record<string, string>>, path: ValuePath): ValuePath[] =>
    Object.entries(meanings).flatMap(([name, meaning]) =>
      meaning === stillOpen ? [[...path, name]] : [],
    );
  return [
    ...openIn(columns, ['columns']),
    ...Object.entries(words).flatMap(([key, own]) => openIn(own, ['words', key])),
    ...openIn(missing, ['missing']),
  ];
}

/** Warn of mappings with undecided meanings: their files are read only in part until these are decided. */
export const warnOfOpenMappings: Validator = (portal) =>
  portal.imports.flatMap((entry): Problem[] => {
    const [first, ...others] = openPaths(entry.data);
    if (!first) return [];
    const message = phrase('check.warn.openMapping', { n: others.length + 1 });
    const hint = phrase('check.mend.openMapping');
    return [problemAt(portal, entry, first, 'open', message, hint)];
  });

/** Collections whose ids name a person or place; in the starter these are invented. */
const naming: readonly CollectionName[] = [
  'clusters',
  'countries',
  'organisations',
  'regions',
  'sources',
];

/** Example addresses and mailboxes left over from the starter. */
function exampleAddresses(portal: Portal): Problem[] {
  return portal.site.flatMap((site) =>
    (['address', 'email'] as const).flatMap((field) => {
      const found = site.data[field];
      if (!isExampleAddress(found)) return [];
      const message = phrase('check.warn.exampleAddress', { found });
      const hint = phrase('check.mend.ownAddress');
      return [problemAt(portal, site, [field], 'sample', message, hint)];
    }),
  );
}

const entriesOf = (from: Portal, name: CollectionName): readonly Entry<unknown>[] => from[name];

/** Entries identical to the starter's, or under an id of something invented. */
function sharedEntries(portal: Portal): Problem[] {
  const starter = openStarter();
  if (!starter) return [];
  const rule = { rule: 'left of the sample', on: wordFor(starter.stamp) };
  const sharedWith = (own: readonly Entry<unknown>[], name: CollectionName): Problem[] => {
    const sample = starter.only(name);
    const known = new Set(entriesOf(sample, name).map(({ id }) => id));
    return own.flatMap((entry): Problem[] => {
      if (!known.has(entry.id)) return [];
      const key = `${name}/${entry.id}`;
      const same = portal.versionOf(key) === sample.versionOf(key);
      if (!same && !naming.includes(name)) return [];
      const path = entry.path.length > 0 ? ['id'] : [];
      const found = same
        ? phrase('check.word.ofSample')
        : phrase('check.word.idOfSample', { id: entry.id });
      const message = phrase('check.warn.sample', { found });
      const hint = same ? phrase('check.mend.deleteOrOwn') : phrase('check.mend.ownId');
      return [problemAt(portal, entry, path, 'sample', message, hint)];
    });
  };
  return collectionNames.flatMap((name) =>
    findInFiles(portal, entriesOf(portal, name), rule, (own) => sharedWith(own, name)),
  );
}

/**
 * Warn of leftovers of the invented starter portal, which must not be taken for true. While a portal declares
 * itself fictional, only that is reported.
 */
export const warnOfSampleRemains: Validator = (portal) => {
  const fictional = portal.site.filter(({ data }) => data.fictional);
  // Unknown whether fictional while `site.yaml` is broken.
  if (portal.site.length === 0) return [];
  if (fictional.length === 0) return [...exampleAddresses(portal), ...sharedEntries(portal)];
  return fictional.map((site) => {
    const message = phrase('check.warn.fictional');
    const hint = phrase('check.mend.deleteWhenDone');
    return problemAt(portal, site, ['fictional'], 'sample', message, hint);
  });
};
