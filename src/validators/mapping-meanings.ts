import { identityKeysOf } from '../importers/form/identity.ts';
import { yesNoOptions } from '../i18n/yes-no.ts';
import type { CollectionName } from '../loaders/collections.ts';
import { isWhole, type Portal } from '../loaders/portal.ts';
import {
  importBases,
  type ImportMapping,
  inventoryKeys,
  ownKey,
  ownPointKeys,
  tableKeys,
  tableRoles,
} from '../schemas/import-mapping.ts';
import { surveyFormOf } from './returns/survey-form.ts';

/** Collections whose ids are valid meanings of a column's words. */
export const collectionsOf: Readonly<Record<string, readonly CollectionName[]>> = {
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
