import { isExampleAddress } from '../../domain/links/example-address.ts';
import { phrase } from '../../i18n/phrase.ts';
import { collectionNames, type CollectionName } from '../../loaders/collections.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';
import type { Problem } from '../../loaders/problem.ts';
import { openStarter } from '../../loaders/read-starter.ts';
import { findInFiles, wordFor } from '../find-in-files.ts';
import { problemAt, type Validator } from '../validator.ts';

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
