import { getCollection } from 'astro:content';
import type { ReportValue } from '../domain/report/resolve-value.ts';
import { valueComponents, valueNames } from '../domain/report/value-names.ts';
import { findComponents } from '../markdown/find-components.ts';
import { editions } from './portal.ts';
import { valueOfEdition } from './report-values.ts';

/** A value that the text of an edition's report names. */
export interface ReportValueRow extends ReportValue {
  /** As it stands in the text: `published/f001`, `count/clusters`. */
  readonly name: string;
  /** Ids of the chapters that name it, in their order. */
  readonly chapters: readonly string[];
}

/** Each chapter once, by its edition and id: the values are the same in every language. */
const bodies = new Map(
  (await getCollection('reports')).map(({ id, body = '' }) => [
    id.slice(0, id.lastIndexOf('/')),
    body,
  ]),
);

/** The names of values in a chapter, each once. */
function namesIn(body: string): Set<string> {
  return new Set(
    valueComponents.flatMap((name) =>
      findComponents(body, name).flatMap((attributes) => valueNames(name, attributes)),
    ),
  );
}

/**
 * Every value that the report of an edition names, each once.
 * @param edition id of the edition
 */
export function reportValueRows(edition: string): readonly ReportValueRow[] {
  const chapters = editions.find(({ id }) => id === edition)?.data.report?.chapters ?? [];
  const rows = new Map<string, string[]>();
  for (const { id } of chapters) {
    for (const name of namesIn(bodies.get(`${edition}/${id}`) ?? '')) {
      rows.set(name, [...(rows.get(name) ?? []), id]);
    }
  }
  return [...rows].map(([name, named]) => ({
    name,
    chapters: named,
    ...valueOfEdition(name, edition),
  }));
}
