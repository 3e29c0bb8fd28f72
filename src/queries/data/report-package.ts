import type { ReportValue } from '../../domain/report/resolve-value.ts';
import { valueComponents, valueNames } from '../../domain/report/value-names.ts';
import { findComponents } from '../../markdown/find-components.ts';
import { valueOfEdition } from '../reports/report-values.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/** A value that the text of an edition's report names. */
export interface ReportValueRow extends ReportValue {
  /** As it stands in the text: `published/f001`, `count/clusters`. */
  readonly name: string;
  /** Ids of the chapters that name it, in their order. */
  readonly chapters: readonly string[];
}

/** Each chapter once, by its edition and id: the values are the same in every language. */
const bodies = remember(
  (portal) =>
    new Map(
      [...portal.texts.reports.values()].map(({ id, body }) => [
        id.slice(0, id.lastIndexOf('/')),
        body,
      ]),
    ),
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
export function reportValueRows(portal: Portal, edition: string): readonly ReportValueRow[] {
  const chapters = portal.editionById.get(edition)?.data.report?.chapters ?? [];
  const rows = new Map<string, string[]>();
  for (const { id } of chapters) {
    for (const name of namesIn(bodies(portal).get(`${edition}/${id}`) ?? '')) {
      rows.set(name, [...(rows.get(name) ?? []), id]);
    }
  }
  return [...rows].map(([name, named]) => ({
    name,
    chapters: named,
    ...valueOfEdition(portal, name, edition),
  }));
}
