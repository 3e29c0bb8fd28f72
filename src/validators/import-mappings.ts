import { phrase } from '../i18n/phrase.ts';
import { hintForListedName, hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import {
  type ImportMapping,
  ownCluster,
  passedOver,
  stillOpen,
} from '../schemas/import-mapping.ts';
import { collectionsOf, mappingIds, mappingKeys } from './mapping-meanings.ts';
import { problemAt, type Validator } from './validator.ts';

type Mapping = Entry<ImportMapping>;

/** Limit of columns listed in a message: a survey has hundreds. */
const maxListed = 16;

const isSettled = (meaning: string) => ![passedOver, stillOpen, ownCluster].includes(meaning);

/** Strip the language: `name.tr` to `name`. */
const baseOf = (key: string) => key.replace(/^name\..+$/, 'name');

function judgeMapping(portal: Portal, entry: Mapping): Problem[] {
  const { data } = entry;
  const keys = mappingKeys(portal, data);
  if (!keys) return [];
  // The numbers of a table share only their names and a unit.
  const isConstant = (key: string) =>
    data.for !== 'table' || key === 'unit' || collectionsOf[key] !== undefined;
  const judgeKey = (key: string, path: ValuePath, known = keys): Problem[] => {
    if (known.includes(baseOf(key))) return [];
    const list = [...known.slice(0, maxListed), ...(known.length > maxListed ? ['…'] : [])];
    const values = { list: list.join(', '), found: quote(key) };
    const message = phrase('check.import.column', values);
    const hint = hintForName(key, known, phrase('check.mend.importColumn'));
    return [problemAt(portal, entry, path, 'import-column', message, hint)];
  };
  const judgeId = (key: string, id: string, path: ValuePath): Problem[] => {
    const ids = mappingIds(portal, data.for, key);
    if (!ids || ids.includes(id)) return [];
    const message = phrase('check.import.word', { key, found: quote(id) });
    const hint = hintForListedName(id, ids, phrase('check.mend.importWord'));
    return [problemAt(portal, entry, path, 'import-word', message, hint)];
  };
  return [
    ...Object.entries(data.columns).flatMap(([header, key]) =>
      isSettled(key) ? judgeKey(key, ['columns', header]) : [],
    ),
    ...Object.entries(data.constants).flatMap(([key, id]) => {
      const path = ['constants', key];
      const unknown = judgeKey(key, path, keys.filter(isConstant));
      return unknown.length > 0 ? unknown : judgeId(key, id, path);
    }),
    ...Object.entries(data.words).flatMap(([key, words]) => {
      const unknown = judgeKey(key, ['words', key]);
      if (unknown.length > 0) return unknown;
      return Object.entries(words).flatMap(([word, id]) =>
        isSettled(id) ? judgeId(key, id, ['words', key, word]) : [],
      );
    }),
  ];
}

/** Two mappings of one import must not match the same file: it would be ambiguous which one applies. */
function judgeFiles(portal: Portal): Problem[] {
  const claimed = new Map<string, string>();
  return portal.imports.flatMap((entry) =>
    entry.data.files.flatMap((file, at): Problem[] => {
      const key = [entry.data.for, entry.data.as ?? '', file.toLowerCase()].join(' ');
      const other = claimed.get(key);
      if (other === undefined) {
        claimed.set(key, entry.file);
        return [];
      }
      const message = phrase('check.import.fileTwice', { other, file: quote(file) });
      const hint = phrase('check.mend.deleteOne');
      return [problemAt(portal, entry, ['files', at], 'repeat', message, hint)];
    }),
  );
}

/** Whatever an import mapping references must exist, and each file may match only one mapping. */
export const checkImportMappings: Validator = (portal) => [
  ...portal.imports.flatMap((entry) => judgeMapping(portal, entry)),
  ...judgeFiles(portal),
];
