import { phrase } from '../i18n/phrase.ts';
import { type CollectionName, collectionNames, collections } from '../loaders/collections.ts';
import { hintForListedName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, mayExist, type Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { findReferences } from '../schemas/find-references.ts';
import { problemAt, type Validator } from './validator.ts';

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

const message = (found: string) => phrase('check.selfReference', { found });
const hint = phrase('check.mend.otherEntry');

/** Allow no entry to refer readers to itself. */
export const checkSelfReferences: Validator = (portal) => {
  const concepts = portal.concepts.flatMap((entry) =>
    entry.data.see.flatMap((id, index): Problem[] =>
      id === entry.id ? [problemAt(portal, entry, ['see', index], 'self', message(id), hint)] : [],
    ),
  );
  const others = (['works', 'survey', 'news', 'events', 'organisations'] as const).flatMap((name) =>
    portal[name].flatMap((entry) =>
      entry.data.see.flatMap((ref, index): Problem[] =>
        ref === `${name}/${entry.id}`
          ? [problemAt(portal, entry, ['see', index], 'self', message(ref), hint)]
          : [],
      ),
    ),
  );
  const steps = portal.paths.flatMap((entry) =>
    entry.data.steps.flatMap(({ to }, index): Problem[] =>
      to === `paths/${entry.id}`
        ? [problemAt(portal, entry, ['steps', index, 'to'], 'self', message(to), hint)]
        : [],
    ),
  );
  return [...concepts, ...others, ...steps];
};
