import { type Phrase, phrase, type AuthorKey } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { clusterSchema } from '../schemas/cluster.ts';
import type { OwnField } from '../schemas/own-field.ts';
import { profileAspects } from '../schemas/profile.ts';
import { judgeTimes } from './survey-parts.ts';
import { problemAt, type Validator } from './validator.ts';

/** Column and form names already used for clusters. */
const columns = [
  'cluster',
  'edition',
  'id',
  'known',
  'number',
  'past',
  'region',
  'sector',
  'source',
  'stage',
];

const toId = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** Current holder of an id, and how to resolve the conflict. */
interface Holder {
  readonly by: Phrase;
  readonly hint: Phrase;
}

const otherId = phrase('check.mend.otherId');

const held = (name: string, by: Phrase, path = name): [string, Holder] => [
  toId(name),
  { by, hint: phrase('check.mend.useBuiltIn', { name: path }) },
];

/** Ids reserved in every portal, by their holder. */
const builtIn: ReadonlyMap<string, Holder> = new Map([
  ...columns.map((id): [string, Holder] => [
    id,
    { by: phrase('check.field.takenByColumn'), hint: otherId },
  ]),
  ...Object.keys(clusterSchema.shape).map((name) =>
    held(name, phrase('check.field.takenByCluster', { name })),
  ),
  ...profileAspects.map((name) =>
    held(name, phrase('check.field.takenByProfile', { name }), `profile.${name}`),
  ),
]);

type Fault = readonly [path: ValuePath, code: string, message: Phrase, hint: Phrase];

function findHolder({ id }: OwnField, { survey, indicators }: Portal): Holder | undefined {
  const other = (by: AuthorKey): Holder => ({ by: phrase(by), hint: otherId });
  if (survey.some((question) => question.id === id)) return other('check.field.takenByQuestion');
  if (indicators.some((indicator) => indicator.id === id)) {
    return other('check.field.takenByIndicator');
  }
  return builtIn.get(id);
}

function judgeField(field: OwnField, at: number, portal: Portal, groups: readonly string[]) {
  const faults: Fault[] = [];
  const holder = findHolder(field, portal);
  if (holder) {
    const message = phrase('check.field.taken', { id: quote(field.id), by: holder.by });
    faults.push([['fields', at, 'id'], 'field-id', message, holder.hint]);
  }
  if (field.group !== undefined && !groups.includes(field.group)) {
    const message = phrase('check.field.group', { found: quote(field.group) });
    const hint = hintForName(field.group, groups, phrase('check.mend.addGroup'));
    faults.push([['fields', at, 'group'], 'field-group', message, hint]);
  }
  const classes = field.kind === 'number' ? (field.classes ?? []) : [];
  const reversed = classes.findIndex(
    (begins, index) => begins <= (classes[index - 1] ?? -Infinity),
  );
  if (reversed >= 0) {
    const message = phrase('check.field.classes', { found: String(classes[reversed]) });
    const hint = phrase('check.mend.leastFirst');
    faults.push([['fields', at, 'classes', reversed], 'field-classes', message, hint]);
  }
  for (const [path, message, hint] of judgeTimes(field)) {
    faults.push([['fields', at, ...path], 'field-times', message, hint]);
  }
  return faults;
}

/** Portal-defined fields need unique ids, existing headings, and classes and editions in order. */
export const checkOwnFields: Validator = (portal) =>
  portal.site.flatMap((entry): Problem[] => {
    const groups = entry.data.fieldGroups.map(({ id }) => id);
    return entry.data.fields
      .flatMap((field, at) => judgeField(field, at, portal, groups))
      .map(([path, code, message, hint]) => problemAt(portal, entry, path, code, message, hint));
  });
