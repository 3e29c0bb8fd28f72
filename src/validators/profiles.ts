import { z } from 'astro/zod';
import { timeOf } from '../domain/profile/arrange-values.ts';
import { type AuthorKey, phrase, type Phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { ValuePath } from '../loaders/parse-yaml.ts';
import type { Entry, Portal } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { sayIssue } from '../loaders/schema-problems.ts';
import { type ClusterData, clusterSchema } from '../schemas/cluster.ts';
import { type OwnField, ownValueOf } from '../schemas/own-field.ts';
import {
  type Profile,
  type ProfileAspect,
  profileAspects,
  surveyedAspects,
} from '../schemas/profile.ts';
import type { Question } from '../schemas/survey.ts';
import { judgeGroup } from './judge-group.ts';
import { judgeTimes } from './survey.ts';
import { problemAt, type Validator } from './validator.ts';

type Values = ClusterData['fields'][string];

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown>)[step], value);

/** Require values of clusters to belong to a field in `site.yaml` and match its kind. */
export const checkClusterFields: Validator = (portal) => {
  const [site] = portal.site;
  if (!site) return [];
  const fields = new Map(site.data.fields.map((field): [string, OwnField] => [field.id, field]));
  const judgeValues = (entry: Entry<ClusterData>, field: OwnField, values: Values): Problem[] => {
    const schema = z.object({ value: ownValueOf(field) });
    return values.flatMap((value, at) => {
      const [issue] = schema.safeParse(value).error?.issues ?? [];
      if (!issue) return [];
      const path = ['fields', field.id, at, ...(issue.path as (string | number)[])];
      const { message, hint } = sayIssue(issue, valueAt(value, issue.path), schema);
      return [problemAt(portal, entry, path, 'field-value', message, hint)];
    });
  };
  return portal.clusters.flatMap((entry) =>
    Object.entries(entry.data.fields).flatMap(([id, values]) => {
      const field = fields.get(id);
      if (field) return judgeValues(entry, field, values);
      const message = phrase('check.field.unknown', { found: quote(id) });
      const hint = hintForName(id, [...fields.keys()], phrase('check.mend.addOwnField'));
      return [problemAt(portal, entry, ['fields', id], 'field-unknown', message, hint)];
    }),
  );
};

/** Sums of financing shares by time; other times are other sums. */
function* financeSums({ finance = [] }: Profile): Generator<readonly [index: number, sum: number]> {
  const sums = new Map<string, number>();
  for (const [index, value] of finance.entries()) {
    const time = timeOf(value);
    // Undated shares may belong to several times.
    if (value.share === undefined || time === undefined) continue;
    const sum = (sums.get(time) ?? 0) + value.share;
    sums.set(time, sum);
    yield [index, sum];
  }
}

/** Tolerance for rounding before shares exceed the whole. */
const rounding = 1;

/** Reject impossible profiles: financing shares above the whole, a founding stated before its date. */
export const checkProfileAmounts: Validator = (portal) =>
  portal.clusters.flatMap((entry: Entry<ClusterData>): Problem[] => {
    const { profile } = entry.data;
    const over = [...financeSums(profile)].filter(([, sum]) => sum > 100 + rounding).slice(0, 1);
    const shares = over.map(([index, sum]) => {
      const message = phrase('check.profile.shares', { found: Number(sum.toFixed(2)) });
      const hint = phrase('check.mend.shareOrTime');
      return problemAt(portal, entry, ['profile', 'finance', index, 'share'], 'sum', message, hint);
    });
    const founded = (profile.founded ?? []).flatMap((value, index): Problem[] => {
      const time = timeOf(value)?.slice(0, 4);
      if (time === undefined || value.value.slice(0, 4) <= time) return [];
      const message = phrase('check.profile.late', { time, found: value.value });
      const hint = phrase('check.mend.correctOne');
      const path = ['profile', 'founded', index, 'value'];
      return [problemAt(portal, entry, path, 'dates', message, hint)];
    });
    return [...shares, ...founded];
  });

type Stating = Entry<{
  readonly states: readonly { readonly cluster: string; readonly aspect: ProfileAspect }[];
}>;

/**
 * Require facts of a cluster that an entry claims to state in the cluster's profile: its page would otherwise
 * say “not reported” while another page states them.
 */
export const checkStatedAspects: Validator = (portal) => {
  const profiles = new Map<string, Profile>(
    portal.clusters.map(({ id, data }) => [id, data.profile]),
  );
  const entries: readonly Stating[] = [
    ...portal.practices,
    ...portal.organisations,
    ...portal.concepts,
    ...portal.programmes,
    ...portal.pages,
    ...portal.reports,
  ];
  return entries.flatMap((entry) =>
    entry.data.states.flatMap(({ cluster, aspect }, index): Problem[] => {
      const profile = profiles.get(cluster);
      // A missing cluster is reported at the field that names it.
      if (!profile || profile[aspect]) return [];
      const message = phrase('check.profile.stated', { aspect, cluster });
      const hint = phrase('check.mend.addAspect', { aspect });
      return [
        problemAt(portal, entry, ['states', index, 'aspect'], 'stated-aspect', message, hint),
      ];
    }),
  );
};

type Surveyed = (typeof surveyedAspects)[number];
type AnswerList = 'options' | 'fields' | 'columns';
type Code = readonly [path: ValuePath, list: AnswerList, code: string];

/** Codes of numbers identified by rows and columns. */
function* gridCodes(
  counts: Readonly<Record<string, Readonly<Record<string, number>>>> | undefined,
): Generator<Code> {
  for (const [row, cells] of Object.entries(counts ?? {})) {
    yield [['counts', row], 'fields', row];
    for (const column of Object.keys(cells)) yield [['counts', row, column], 'columns', column];
  }
}

/** Codes of an aspect of a profile, with their places in the list of values. */
function* codesOf(profile: Profile, aspect: Surveyed): Generator<Code> {
  const at = function* (index: number, codes: Iterable<Code>): Generator<Code> {
    for (const [path, list, code] of codes) yield [[index, ...path], list, code];
  };
  switch (aspect) {
    case 'firms':
    case 'staff':
      for (const [index, { counts }] of (profile[aspect] ?? []).entries()) {
        yield* at(index, gridCodes(counts));
      }
      return;
    case 'partners':
      for (const [index, { state }] of (profile.partners ?? []).entries()) {
        if (state) yield [[index, 'state'], 'columns', state];
      }
      return;
    default:
      for (const [index, { code }] of (profile[aspect] ?? []).entries()) {
        yield [[index, 'code'], 'options', code];
      }
  }
}

const listWords: Readonly<Record<AnswerList, Phrase>> = {
  options: phrase('check.word.option'),
  fields: phrase('check.word.row'),
  columns: phrase('check.word.column'),
};

/** Require codes of profiles to be survey answers; each aspect takes them from one question. */
export const checkProfileCodes: Validator = (portal) => {
  const questions = new Map<string, Question>();
  const twice = portal.survey.flatMap((entry): Problem[] => {
    const { profile } = entry.data;
    if (!profile) return [];
    const other = questions.get(profile);
    if (!other) {
      questions.set(profile, entry.data);
      return [];
    }
    const message = phrase('check.profile.twoQuestions', { profile, found: other.id });
    const hint = phrase('check.mend.leaveProfile');
    return [problemAt(portal, entry, ['profile'], 'profile-question', message, hint)];
  });
  const wrong = portal.clusters.flatMap((entry) =>
    surveyedAspects.flatMap((aspect) => {
      const question = questions.get(aspect);
      return [...codesOf(entry.data.profile, aspect)].flatMap(([path, list, code]): Problem[] => {
        const place = ['profile', aspect, ...path];
        if (!question) {
          const message = phrase('check.profile.noQuestion', { aspect });
          const hint = phrase('check.mend.addProfileLine');
          return [problemAt(portal, entry, place, 'profile-question', message, hint)];
        }
        const known = question[list].map(({ id }) => id);
        if (known.includes(code)) return [];
        const message = phrase('check.profile.code', {
          part: listWords[list],
          question: question.id,
          known: known.join(', '),
          code: quote(code),
        });
        const hint = hintForName(code, known, phrase('check.mend.codeOrAnswer'));
        return [problemAt(portal, entry, place, 'profile-code', message, hint)];
      });
    }),
  );
  return [...twice, ...wrong];
};

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
    const [message, hint] = judgeGroup(field.group, groups, 'fieldGroups');
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
