import type { ReportValue } from '../../domain/report/resolve-value.ts';
import { type NamedValue, namedValues, valueComponents } from '../../domain/report/value-names.ts';
import { findComponents } from '../../markdown/find-components.ts';
import { valueOfEdition } from '../reports/report-values.ts';
import { remember } from '../../portal/remember.ts';
import type { Portal } from '../../portal/portal.ts';

/** A value named in the text of an edition's report. */
export interface ReportValueRow extends ReportValue {
  /** As in the text: `published/f001`, `count/clusters`; `2012/count/idea` of another edition. */
  readonly name: string;
  /** Ids of the chapters that name it, in order. */
  readonly chapters: readonly string[];
}

/** Each chapter once, by edition and id: values are the same in every language. */
const bodies = remember(
  'bodies',
  (portal) =>
    new Map(
      [...portal.texts.reports.values()].map(({ id, body }) => [
        id.slice(0, id.lastIndexOf('/')),
        body,
      ]),
    ),
);

function valuesIn(body: string, report: string): readonly NamedValue[] {
  return valueComponents.flatMap((name) =>
    findComponents(body, name).flatMap((attributes) => namedValues(name, attributes, report)),
  );
}

/**
 * All values named by an edition's report, in its text or above a chapter, without duplicates.
 * @param edition id of the edition
 */
export function reportValueRows(portal: Portal, edition: string): readonly ReportValueRow[] {
  const chapters = portal.editionById.get(edition)?.data.report?.chapters ?? [];
  const rows = new Map<string, { readonly value: NamedValue; readonly named: Set<string> }>();
  for (const { id, keyValues = [] } of chapters) {
    const opening = namedValues('KeyFigures', { of: keyValues.join(' ') }, edition);
    const told = valuesIn(bodies(portal).get(`${edition}/${id}`) ?? '', edition);
    for (const value of [...opening, ...told]) {
      // Values of another edition are identified by its id.
      const name = value.edition === edition ? value.name : `${value.edition}/${value.name}`;
      const row = rows.get(name) ?? { value, named: new Set<string>() };
      rows.set(name, { value, named: row.named.add(id) });
    }
  }
  return [...rows].map(([name, { value, named }]) => ({
    name,
    chapters: [...named],
    ...valueOfEdition(portal, value.name, value.edition),
  }));
}
