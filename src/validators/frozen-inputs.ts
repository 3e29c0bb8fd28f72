import { type CollectionName, collections } from '../loaders/collections.ts';
import { type Entry, mayExist, type Portal } from '../loaders/portal.ts';
import type { Problem } from '../loaders/problem.ts';
import type { Archive } from '../schemas/archive.ts';
import { listInputs } from './list-inputs.ts';
import { problemAt, type Validator } from './validator.ts';

/** The collection and the id of a name such as `returns/2024/xx-teapots`. */
export function splitEntryName(name: string): readonly [collection: string, id: string] {
  const cut = name.indexOf('/');
  return [name.slice(0, cut), name.slice(cut + 1)];
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** Could it be there, though it cannot be read? What is broken has a problem of its own. */
function mayBeThere(portal: Portal, name: string): boolean {
  const [collection, id] = splitEntryName(name);
  return isCollection(collection) && mayExist(portal, collection, id);
}

/** Collections of which a report may show every entry. */
const countedWhole = ['clusters', 'practices', 'programmes', 'doubts', 'survey'] as const;

/** What errata of an edition accept: the new versions of an entry by its name. */
function acceptedVersions(portal: Portal, edition: string): Map<string, Set<string>> {
  const accepted = new Map<string, Set<string>>();
  for (const { data } of portal.errata) {
    if (data.edition !== edition) continue;
    for (const [name, version] of Object.entries(data.changed)) {
      accepted.set(name, (accepted.get(name) ?? new Set()).add(version));
    }
  }
  return accepted;
}

/**
 * Entries that would be inputs had they been there: those that belong to the edition by their place
 * and, while it is the current one, whose report is still built, all that its tables show.
 */
function* entriesOf(portal: Portal, edition: string): Generator<readonly [string, Entry<unknown>]> {
  for (const collection of ['returns', 'reports'] as const) {
    for (const entry of portal[collection]) {
      if (entry.id.startsWith(`${edition}/`)) yield [`${collection}/${entry.id}`, entry];
    }
  }
  if (portal.site[0]?.data.edition !== edition) return;
  const inputs = new Set(listInputs(portal, edition));
  for (const collection of countedWhole) {
    for (const entry of portal[collection]) {
      const name = `${collection}/${entry.id}`;
      if (inputs.has(name)) yield [name, entry];
    }
  }
}

/** Entries by their names, gathered once: a lock names a thousand. */
function indexEntries(
  portal: Portal,
  locks: readonly Entry<Archive>[],
): Map<string, Entry<unknown>> {
  const used = new Set(
    locks.flatMap(({ data }) => Object.keys(data.inputs).map((name) => splitEntryName(name)[0])),
  );
  const byName = new Map<string, Entry<unknown>>();
  for (const collection of [...used].filter(isCollection)) {
    for (const entry of portal[collection]) byName.set(`${collection}/${entry.id}`, entry);
  }
  return byName;
}

/**
 * What a frozen report rests on stays as it was, unless an erratum says what was mended: a report
 * that is cited must not change behind its readers.
 */
export const checkFrozenInputs: Validator = (portal) => {
  if (portal.archive.length === 0) return [];
  const byName = indexEntries(portal, portal.archive);
  return portal.archive.flatMap((lock) => {
    const { id: edition, data } = lock;
    const accepted = acceptedVersions(portal, edition);
    const tell = (
      entry: Entry<unknown>,
      expected: string,
      name: string,
      version: string,
    ): Problem =>
      problemAt(
        portal,
        entry,
        [],
        'frozen',
        `expected ${expected}, since the edition ${edition} is frozen`,
        `undo the change, or record it in errata/errata.yaml, below changed, as ${name}: "${version}"`,
      );
    const changed = Object.entries(data.inputs).flatMap(([name, version]): Problem[] => {
      const now = portal.versionOf(name);
      if (now === version || accepted.get(name)?.has(now ?? 'gone')) return [];
      const entry = byName.get(name);
      if (now !== undefined && entry) {
        return [
          tell(entry, `${name} as it was (${version}), found another version (${now})`, name, now),
        ];
      }
      if (mayBeThere(portal, name)) return [];
      const expected = `expected the entry ${name} of the frozen edition ${edition}, found none`;
      const hint = `put it back, or record it in errata/errata.yaml, below changed, as ${name}: gone`;
      return [problemAt(portal, lock, ['inputs', name], 'frozen', expected, hint)];
    });
    const added = [...entriesOf(portal, edition)].flatMap(([name, entry]): Problem[] => {
      const now = portal.versionOf(name);
      if (name in data.inputs || now === undefined || accepted.get(name)?.has(now)) return [];
      return [tell(entry, `no new entry, found ${name}`, name, now)];
    });
    return [...changed, ...added];
  });
};
