import { phrase } from '../i18n/phrase.ts';
import { yesNoOptions } from '../i18n/yes-no.ts';
import { identityKeysOf } from '../importers/form/identity.ts';
import type { CollectionName } from '../loaders/collections.ts';
import { hintForListedName, hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import { type Entry, isWhole, type Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import {
  importBases,
  type ImportMapping,
  inventoryKeys,
  ownCluster,
  ownKey,
  ownPointKeys,
  passedOver,
  stillOpen,
  tableKeys,
  tableRoles,
} from '../schemas/import-mapping.ts';
import { surveyFormOf } from './returns.ts';
import { problemAt, type Validator } from './validator.ts';

/** Collections whose ids are valid meanings of a column's words. */
const collectionsOf: Readonly<Record<string, readonly CollectionName[]>> = {
  cluster: ['clusters'],
  region: ['regions', 'countries'],
  sector: ['sectors'],
  stage: ['stages'],
  source: ['sources'],
};

/** Valid keys for the columns of an import; undefined if they depend on a survey that cannot be read. */
export function mappingKeys(
  portal: Portal,
  { for: kind, as }: Pick<ImportMapping, 'for' | 'as'>,
): readonly string[] | undefined {
  if (kind === 'clusters') {
    const fields = portal.site.flatMap(({ data }) => data.fields);
    return [
      ...inventoryKeys,
      ...fields.flatMap(({ id, kind }) =>
        kind === 'point' ? [ownKey(id), ...Object.values(ownPointKeys(id))] : [ownKey(id)],
      ),
    ];
  }
  if (kind === 'table') return as === undefined ? undefined : [...tableKeys[as], ...tableRoles];
  const form = surveyFormOf(portal);
  if (!form) return undefined;
  // A column may also hold all answers of a question or of part of it, or checkboxes for single options of a field.
  const wholes = [...form.fieldByKey.keys()].flatMap((key) =>
    key.split('.').map((_, n, steps) => `${steps.slice(0, n + 1).join('.')}*`),
  );
  const boxes = form.fields.flatMap(({ key, value }) =>
    value.kind === 'code' ? value.options.map(({ id }) => `${key}=${id}`) : [],
  );
  const named = new Set([...identityKeysOf(form), ...form.fieldByKey.keys()]);
  return [...named, ...new Set(wholes), ...boxes];
}

/** Valid ids for the words of a column; undefined if it takes free text. */
export function mappingIds(
  portal: Portal,
  kind: ImportMapping['for'],
  key: string,
): string[] | undefined {
  const names = collectionsOf[key];
  if (names) {
    if (!names.every((name) => isWhole(portal, name))) return undefined;
    // A cluster may lie in the whole country of an edition; no row of a form or table does.
    const nations = new Set(
      kind === 'clusters' ? portal.editions.map((one) => one.data.country) : [],
    );
    return names.flatMap((name) =>
      portal[name].flatMap(({ id }) => (name === 'countries' && !nations.has(id) ? [] : [id])),
    );
  }
  if (kind === 'clusters') {
    if (key === 'basis') return [...importBases];
    const own = portal.site.flatMap(({ data }) => data.fields).find(({ id }) => ownKey(id) === key);
    if (own?.kind === 'yes-no') return yesNoOptions().map(({ id }) => id);
    return own?.kind === 'choice' ? own.options.map(({ id }) => id) : undefined;
  }
  const form = kind === 'returns' ? surveyFormOf(portal) : undefined;
  if (form && key.endsWith('*')) {
    const own = form.fields.filter((field) => field.key.startsWith(`${key.slice(0, -1)}.`));
    return own.flatMap((field) => (['tick', 'rank'].includes(field.value.kind) ? [field.key] : []));
  }
  const value = form?.fieldByKey.get(key)?.value;
  return value?.kind === 'code' ? value.options.map(({ id }) => id) : undefined;
}

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
