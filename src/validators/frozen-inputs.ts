import { correctedFrom } from '../domain/frozen/earlier-versions.ts';
import { type Phrase, phrase } from '../i18n/phrase.ts';
import { type CollectionName, collections } from '../loaders/collections.ts';
import { type Entry, mayExist, type Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { ownCollections } from '../schemas/archive.ts';
import { problemAt, type Validator } from './validator.ts';

/** An entry with its name, such as `returns/2024/xx-teapots`. */
type Named = readonly [name: string, entry: Entry<unknown>];

/** Whether an entry belongs to the edition, judging by its path. */
function isOwn(name: string, edition: string): boolean {
  return ownCollections.some((collection) =>
    collection === 'editions'
      ? name === `editions/${edition}`
      : name.startsWith(`${collection}/${edition}/`),
  );
}

/**
 * Entries of one edition alone: its own file, returns, report chapters and tables, and numbers of its analyses.
 * All others may change after freezing.
 */
export function listOwnEntries(portal: Portal, edition: string): Named[] {
  return ownCollections
    .flatMap((collection) =>
      (portal[collection] as readonly Entry<unknown>[]).map((entry): Named => [
        `${collection}/${entry.id}`,
        entry,
      ]),
    )
    .filter(([name]) => isOwn(name, edition))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

/** An edition's own entries with their versions. */
export function ownVersions(portal: Portal, edition: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listOwnEntries(portal, edition).flatMap(([name]) => {
      const version = portal.versionOf(name);
      return version === undefined ? [] : [[name, version]];
    }),
  );
}

function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** Whether an entry may exist but be unreadable; broken entries are reported separately. */
function mayBeThere(portal: Portal, name: string): boolean {
  const cut = name.indexOf('/');
  const collection = name.slice(0, cut);
  return isCollection(collection) && mayExist(portal, collection, name.slice(cut + 1));
}

/** Versions accepted by errata of an edition, by entry name. */
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
 * Require a frozen edition's own files to stay unchanged unless an erratum states the correction: cited content
 * must not change unnoticed. Other inputs are kept in its archive and may change.
 */
export const checkFrozenInputs: Validator = (portal) =>
  portal.archive.flatMap((lock) => {
    const { id: edition, data } = lock;
    const accepted = acceptedVersions(portal, edition);
    const own = new Map(listOwnEntries(portal, edition));
    const tell = (entry: Entry<unknown>, name: string, message: Phrase): Problem => {
      const now = portal.versionOf(name) ?? '';
      const hint = phrase('check.mend.undoChange', { name, now });
      return problemAt(portal, entry, [], 'frozen', message, hint);
    };
    const changed = Object.entries(data.inputs).flatMap(([name, version]): Problem[] => {
      const now = portal.versionOf(name);
      if (now === version || accepted.get(name)?.has(now ?? 'gone')) return [];
      const entry = own.get(name);
      if (now !== undefined && entry) {
        return [tell(entry, name, phrase('check.frozen.changed', { name, version, now, edition }))];
      }
      if (mayBeThere(portal, name)) return [];
      const expected = phrase('check.frozen.lost', { name, edition });
      const hint = phrase('check.mend.putEntryBack', { name });
      return [problemAt(portal, lock, ['inputs', name], 'frozen', expected, hint)];
    });
    const added = [...own].flatMap(([name, entry]): Problem[] => {
      const now = portal.versionOf(name);
      if (name in data.inputs || now === undefined || accepted.get(name)?.has(now)) return [];
      return [tell(entry, name, phrase('check.frozen.added', { name, edition }))];
    });
    return [...changed, ...added];
  });

/** Require errata to correct a frozen edition's own chapters, at a date after freezing. */
export const checkErrata: Validator = (portal) => {
  const locks = new Map(portal.archive.map(({ id, data }) => [id, data]));
  const editions = new Map(portal.editions.map(({ id, data }) => [id, data]));
  return portal.errata.flatMap((entry) => {
    const { edition, date, chapters, figures, changed, version } = entry.data;
    const tell = (path: (string | number)[], code: string, message: Phrase, hint: Phrase) =>
      problemAt(portal, entry, path, code, message, hint);
    const lock = locks.get(edition);
    if (!lock) {
      if (mayExist(portal, 'archive', edition)) return [];
      const message = phrase('check.errata.notFrozen', { edition: quote(edition) });
      const hint = phrase('check.mend.noErratumNeeded');
      return [tell(['edition'], 'dangling-id', message, hint)];
    }
    const problems: Problem[] = [];
    const frozen = correctedFrom(lock, version);
    if (date < frozen) {
      const message = phrase('check.errata.early', { frozen, date });
      problems.push(tell(['date'], 'dates', message, phrase('check.mend.correctDate')));
    }
    for (const name of Object.keys(changed)) {
      if (isOwn(name, edition)) continue;
      const message = phrase('check.errata.otherEntry', { edition, name: quote(name) });
      const hint = phrase('check.mend.entriesLiveOn');
      problems.push(tell(['changed', name], 'not-own', message, hint));
    }
    const known = editions.get(edition);
    const lists = [
      { field: 'chapters', named: chapters, ids: known?.report?.chapters },
      { field: 'figures', named: figures, ids: known?.figures },
    ] as const;
    for (const { field, named, ids } of lists) {
      for (const [index, id] of named.entries()) {
        if (!ids || ids.some((one) => one.id === id)) continue;
        const message = phrase(`check.errata.${field}`, { edition, id: quote(id) });
        const hint = phrase('check.mend.checkSpelling');
        problems.push(tell([field, index], 'dangling-id', message, hint));
      }
    }
    return problems;
  });
};

/** Fields judged when the edition was frozen, by file. */
const settled: readonly (readonly [file: (edition: string) => RegExp, field: RegExp])[] = [
  // Texts and tables of a frozen report are not rebuilt: its pages come from the archive.
  [(edition) => new RegExp(`^(?:reports|report-tables)/${edition}/`), /^/],
  // Figures numbered and counted by an edition are read from its archive.
  [
    (edition) => new RegExp(`^editions/${edition}\\.yaml$`),
    /^(?:numbered\[|figures\[\d+\]\.recount)/,
  ],
];

/**
 * Drop problems in files of frozen editions that only arise because referenced entries have changed since: a
 * deleted figure, a renamed concept. Another check ensures the files themselves are unchanged.
 */
export function passOverSettled(portal: Portal, problems: readonly Problem[]): Problem[] {
  const rules = portal.archive.flatMap(({ id }) =>
    settled.map(([file, field]) => ({ file: file(RegExp.escape(id)), field })),
  );
  return problems.filter(
    ({ code, file, field }) =>
      code === 'frozen' || !rules.some((rule) => rule.file.test(file) && rule.field.test(field)),
  );
}
