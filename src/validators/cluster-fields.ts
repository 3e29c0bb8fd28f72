import { z } from 'astro/zod';
import { phrase } from '../i18n/phrase.ts';
import { hintForName } from '../loaders/nearest-name.ts';
import type { Entry } from '../loaders/portal.ts';
import { type Problem, quote } from '../loaders/problem.ts';
import { sayIssue } from '../loaders/schema-problems.ts';
import type { ClusterData } from '../schemas/cluster.ts';
import { type OwnField, ownValueOf } from '../schemas/own-field.ts';
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
