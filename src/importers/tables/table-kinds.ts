import { inEachLocale } from '../../i18n/locales.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { contactKinds } from '../../schemas/analysis-table.ts';
import { listOptions, type OptionList } from '../values/option-list.ts';
import { readCount, readNumber } from '../values/read-number.ts';
import type { Reading } from '../values/reading.ts';
import type { NumberHint } from '../values/number-hint.ts';
import type { Cell } from '../workbook/model.ts';
import type { Typed } from '../values/typed.ts';
import type { NamedThing } from './read-name.ts';
import { readRespondent } from './read-respondent.ts';
import type { Locale } from '../../i18n/locales.ts';

/** The lists that the cells of a table name. */
export type TableLists = Readonly<Record<NamedThing, OptionList>>;

/** What a portal knows about regions and levels besides their names. */
export interface TableTree {
  /** Parent of a region. */
  readonly above: (region: string) => string | undefined;
  /** Country names, which label the total of their regions. */
  readonly countries: readonly string[];
  /** Level words of an item, folded, with their level; and a check for level words of any item. */
  readonly levelsOf: (item: string) => ReadonlyMap<string, number>;
  readonly isLevelWord: (text: string) => boolean;
}

/** A column of a table that names an entry or a word of a list. */
export interface ListedColumn {
  readonly key: string;
  readonly thing: NamedThing;
  /** May it be left out? */
  readonly optional?: true;
}

/** A column of codes that no list holds. */
export interface CodeColumn {
  readonly key: string;
  readonly code: (cell: Typed) => Reading<string>;
  readonly optional?: true;
}

export type NameColumn = ListedColumn | CodeColumn;

/** A table of numbers: what names a number, and how it is read. */
export interface TableKind {
  /** The columns that name a row; in a wide table the second stands in the header. */
  readonly names: readonly [ListedColumn, ListedColumn, ...NameColumn[]];
  /** The column of the number in a long table. */
  readonly value: string;
  /** The number of a row that gives none; undefined where each must give one. */
  readonly standard?: number;
  /** Must the first two names be two? */
  readonly apart?: true;
  /** Does a 0 say that there is nothing to tell, as in a matrix of contacts? */
  readonly zeroIsNone?: true;
  /** True for counts, which may be summed and given in thousands. */
  readonly counts?: true;
  read(cell: Cell, locale: Locale, hint: NumberHint): Reading<number>;
}

/** Parses a count in a larger unit, which may have decimals. */
export const readScaled: TableKind['read'] = (cell, locale, hint) =>
  readNumber(cell, { locale, hint, least: 0 });

/** Persons employed by region and sector. */
export const employment: TableKind = {
  names: [
    { key: 'region', thing: 'region' },
    { key: 'sector', thing: 'sector' },
  ],
  value: 'persons',
  counts: true,
  read: (cell, locale, hint) => readCount(cell, { locale, hint }),
};

/** Contacts between clusters and organisations. */
export const contacts: TableKind = {
  names: [
    { key: 'from', thing: 'party' },
    { key: 'to', thing: 'party' },
    { key: 'kind', thing: 'kind', optional: true },
  ],
  value: 'weight',
  standard: 1,
  apart: true,
  zeroIsNone: true,
  read: (cell, locale, hint) => readNumber(cell, { locale, hint, least: 0 }),
};

/** Marks of a needs analysis: across, a row a respondent and function, a column a resource. */
export const needs: TableKind = {
  names: [
    { key: 'function', thing: 'function' },
    { key: 'resource', thing: 'resource' },
    { key: 'respondent', code: readRespondent },
  ],
  value: 'score',
  read: (cell, locale, hint) => readNumber(cell, { locale, hint, least: 1, most: 5, whole: true }),
};

/** Levels of sectors or clusters: across, a row a sector or cluster, a column an item. */
export const levels: TableKind = {
  names: [
    { key: 'subject', thing: 'subject' },
    { key: 'item', thing: 'item' },
  ],
  value: 'level',
  read: (cell, locale, hint) => readNumber(cell, { locale, hint }),
};

/** What a contact may be about. */
export function contactKindOptions(): OptionList {
  return listOptions(
    contactKinds.map((id) => ({
      id,
      label: inEachLocale((locale) => authorTranslate(locale)(`contact.kind.${id}`)),
    })),
  );
}
