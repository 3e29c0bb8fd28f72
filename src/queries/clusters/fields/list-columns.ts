import type { Locale } from '../../../i18n/locales.ts';
import type { Portal } from '../../../portal/portal.ts';
import { remember } from '../../../portal/remember.ts';
import type { OwnField } from '../../../schemas/own-field.ts';
import type { ValueWords } from '../profile/value-words.ts';
import { leadingNumber, leadingValues, type OwnFacet, ownFacet } from './own-facets.ts';
import { fieldHeading, writeOwnValue } from './own-value-words.ts';

/** A column of the list of clusters. */
export interface ListColumn {
  readonly name: OwnFacet;
  readonly label: string;
  /** Can the list be sorted by it? */
  readonly isNumber: boolean;
}

/** What a cluster has in a column. */
export interface ListCell {
  /** Place of the column, from 0. */
  readonly at: number;
  readonly values: readonly ValueWords[];
}

/** Columns that a wide screen has room for beside name, sector and stage. */
const mostColumns = 3;

/** Kinds whose values are short, and alike enough to be read down a column. */
const comparable: readonly OwnField['kind'][] = ['number', 'choice', 'yes-no', 'date'];

/** Fields that are columns: those that say so, else the first comparable ones of which any cluster has a value. */
const columnFields = remember((portal): readonly OwnField[] => {
  const { fields } = portal.site;
  const isChosen = fields.some(({ column }) => column !== undefined);
  return fields
    .filter(({ kind, column }) => (isChosen ? column : comparable.includes(kind)))
    .filter((field) =>
      portal.inventory.some(({ id }) => leadingValues(portal, id, field).length > 0),
    )
    .slice(0, mostColumns);
});

/** The columns of the list of clusters for fields of the portal's own. */
export const listColumns = (portal: Portal, locale: Locale): ListColumn[] =>
  columnFields(portal).map((field) => ({
    name: ownFacet(field),
    label: fieldHeading(field, locale),
    isNumber: field.kind === 'number',
  }));

/** What a cluster has in these columns; a column without a value is left out. */
export function listCells(portal: Portal, id: string, locale: Locale): ListCell[] {
  return columnFields(portal).flatMap((field, at) => {
    // The heading of the column says the unit.
    const bare = field.kind === 'number' ? { ...field, unit: undefined } : field;
    const values = leadingValues(portal, id, field).map((value) =>
      writeOwnValue(bare, value, locale),
    );
    return values.length > 0 ? [{ at, values }] : [];
  });
}

/** The numbers by which the list can be sorted, one a column of numbers. */
export const sortNumbers = (portal: Portal, id: string): (number | undefined)[] =>
  columnFields(portal)
    .filter(({ kind }) => kind === 'number')
    .map((field) => leadingNumber(portal, id, field));
