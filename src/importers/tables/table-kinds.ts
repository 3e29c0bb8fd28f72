import { inEachLocale } from '../../i18n/locales.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { contactKinds, type StatisticMeasure } from '../../schemas/analysis-table.ts';
import { listOptions, type OptionList } from '../values/option-list.ts';
import { readCount, readNumber } from '../values/read-number.ts';
import type { Reading } from '../values/reading.ts';
import type { NumberHint } from '../values/number-hint.ts';
import type { Cell } from '../workbook/model.ts';
import type { Typed } from '../values/typed.ts';
import type { NamedThing } from './read-name.ts';
import { readRespondent } from './read-respondent.ts';
import type { Locale } from '../../i18n/locales.ts';

export type TableLists = Readonly<Record<NamedThing, OptionList>>;

/** Portal data on regions and levels other than their names. */
export interface TableTree {
  readonly above: (region: string) => string | undefined;
  /** Country names, which label the total of their regions. */
  readonly countries: readonly string[];
  /** Folded level words of an item, with their levels; and a check for level words of any item. */
  readonly levelsOf: (item: string) => ReadonlyMap<string, number>;
  readonly isLevelWord: (text: string) => boolean;
}

/** A column with entries or words of a list. */
export interface ListedColumn {
  readonly key: string;
  readonly thing: NamedThing;
  readonly optional?: true;
}

/** A column of codes from no list. */
export interface CodeColumn {
  readonly key: string;
  readonly code: (cell: Typed) => Reading<string>;
  readonly optional?: true;
}

export type NameColumn = ListedColumn | CodeColumn;

/** A table of numbers: its axes, and how numbers are read. */
export interface TableKind {
  /** Columns that name a row; in a wide table the second is in the header. */
  readonly names: readonly [ListedColumn, ListedColumn, ...NameColumn[]];
  /** Column of the number in a long table. */
  readonly value: string;
  /** Default number of a row; undefined if each must give one. */
  readonly standard?: number;
  /** Whether the first two names must differ. */
  readonly apart?: true;
  /** Whether a 0 means no entry, as in a matrix of contacts. */
  readonly zeroIsNone?: true;
  /** Whether numbers are counts, which may be summed and given in thousands. */
  readonly counts?: true;
  read(cell: Cell, locale: Locale, hint: NumberHint): Reading<number>;
}

/** Parse a count in a larger unit, which may have decimals. */
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

const byActivity = {
  names: [
    { key: 'region', thing: 'region' },
    { key: 'activity', thing: 'sector' },
  ],
} as const satisfies Pick<TableKind, 'names'>;

/** Statistics by region and economic activity. */
export const statistics: Readonly<Record<StatisticMeasure, TableKind>> = {
  jobs: { ...employment, ...byActivity },
  firms: { ...employment, ...byActivity, value: 'firms' },
  exports: { ...byActivity, value: 'exports', read: readScaled },
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

/** Scores of a needs analysis: in a wide table, a row per respondent and function, a column per resource. */
export const needs: TableKind = {
  names: [
    { key: 'function', thing: 'function' },
    { key: 'resource', thing: 'resource' },
    { key: 'respondent', code: readRespondent },
  ],
  value: 'score',
  read: (cell, locale, hint) => readNumber(cell, { locale, hint, least: 1, most: 5, whole: true }),
};

/** Levels of sectors or clusters: in a wide table, a row per sector or cluster, a column per item. */
export const levels: TableKind = {
  names: [
    { key: 'subject', thing: 'subject' },
    { key: 'item', thing: 'item' },
  ],
  value: 'level',
  read: (cell, locale, hint) => readNumber(cell, { locale, hint }),
};

/** Kinds of contacts. */
export function contactKindOptions(): OptionList {
  return listOptions(
    contactKinds.map((id) => ({
      id,
      label: inEachLocale((locale) => authorTranslate(locale)(`contact.kind.${id}`)),
    })),
  );
}
