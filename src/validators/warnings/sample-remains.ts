import { isExampleAddress } from '../../domain/links/example-address.ts';
import { phrase } from '../../i18n/phrase.ts';
import { collectionNames, type CollectionName } from '../../loaders/collections.ts';
import type { Entry, Portal } from '../../loaders/portal.ts';
import type { Problem } from '../../loaders/problem.ts';
import { openStarter } from '../../loaders/read-starter.ts';
import { findInFiles, wordFor } from '../find-in-files.ts';
import { problemAt, type Validator } from '../validator.ts';

/** Collections whose ids name somebody or some place: the starter’s are nobody’s. */
const naming: readonly CollectionName[] = [
  'clusters',
  'countries',
  'organisations',
  'regions',
  'sources',
];

/** An address and a mailbox that somebody else's text used to show how one looks. */
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

/** Entries that the starter has too: word for word, or under an id that names something invented. */
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
 * A portal starts as a copy of an invented one: what is left of it must not be taken for true.
 * While a portal says itself that it is fictional, that is all there is to say.
 */
export const warnOfSampleRemains: Validator = (portal) => {
  const fictional = portal.site.filter(({ data }) => data.fictional);
  // Where the site's own file is broken, nobody knows yet what it says of itself.
  if (portal.site.length === 0) return [];
  if (fictional.length === 0) return [...exampleAddresses(portal), ...sharedEntries(portal)];
  return fictional.map((site) => {
    const message = phrase('check.warn.fictional');
    const hint = phrase('check.mend.deleteWhenDone');
    return problemAt(portal, site, ['fictional'], 'sample', message, hint);
  });
};
