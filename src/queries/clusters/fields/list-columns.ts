import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type { OwnField } from '../../../schemas/own-field.ts';
import type { ValueWords } from '../profile/value-words.ts';
import { leadingNumber, leadingValues, type OwnFacet, ownFacet } from './own-facets.ts';
import { fieldHeading, writeOwnValue } from './own-value-words.ts';

/** Column of a portal-defined field in the list of clusters. */
export interface ListColumn {
  readonly name: OwnFacet;
  readonly label: string;
  /** True if the list can be sorted by it. */
  readonly isNumber: boolean;
}

export interface ListCell {
  /** Zero-based index of the column. */
  readonly at: number;
  readonly values: readonly ValueWords[];
}

/** Columns that fit on a wide screen next to name, sector and stage. */
const maxColumns = 3;

/** Kinds with short values that can be compared down a column. */
const comparable: readonly OwnField['kind'][] = ['number', 'choice', 'yes-no', 'date'];

/** Fields shown as columns: those marked in `site.yaml`, otherwise the first comparable ones with any value. */
const columnFields = remember('columnFields', (portal): readonly OwnField[] => {
  const { fields } = portal.site;
  const isChosen = fields.some(({ column }) => column !== undefined);
  return fields
    .filter(({ kind, column }) => (isChosen ? column : comparable.includes(kind)))
    .filter((field) =>
      portal.inventory.some(({ id }) => leadingValues(portal, id, field).length > 0),
    )
    .slice(0, maxColumns);
});

/** Columns of portal-defined fields in the list of clusters. */
export const listColumns = (portal: Portal, locale: Locale): ListColumn[] =>
  columnFields(portal).map((field) => ({
    name: ownFacet(field),
    label: fieldHeading(field, locale),
    isNumber: field.kind === 'number',
  }));

/** Cells of a cluster; columns without a value are omitted. */
export function listCells(portal: Portal, id: string, locale: Locale): ListCell[] {
  return columnFields(portal).flatMap((field, at) => {
    // The column header already contains the unit.
    const bare = field.kind === 'number' ? { ...field, unit: undefined } : field;
    const values = leadingValues(portal, id, field).map((value) =>
      writeOwnValue(bare, value, locale),
    );
    return values.length > 0 ? [{ at, values }] : [];
  });
}

/** Sort keys of a cluster, one per numeric column; undefined if it has no number. */
export const sortNumbers = (portal: Portal, id: string): (number | undefined)[] =>
  columnFields(portal)
    .filter(({ kind }) => kind === 'number')
    .map((field) => leadingNumber(portal, id, field));
