import type { ColumnType, PackageColumn, Texts } from '../../exports/data-package/model.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import { type Translate, useTranslate } from '../../i18n/translate.ts';
import { columnMessage } from './column-message.ts';

/** A text of the interface in every language. */
export function inAll(say: (t: Translate, locale: Locale) => string): Texts {
  return Object.fromEntries(locales.map((locale) => [locale, say(useTranslate(locale), locale)]));
}

/** What a column is besides its name and title: any text, if nothing is said. */
export interface ColumnMore {
  readonly type?: ColumnType;
  readonly required?: boolean;
  readonly values?: readonly string[];
  readonly separator?: string;
}

const build = (name: string, titles: Texts, { type = 'string', ...more }: ColumnMore) => ({
  name,
  type,
  titles,
  ...more,
});

/** A column that the data dictionary of the site explains: `column.{name}`. */
export function knownColumn(name: string, more: ColumnMore = {}): PackageColumn {
  return build(
    name,
    inAll((t) => t(`column.${columnMessage(name)}`)),
    more,
  );
}

/** A column that the portal's own content explains. */
export function saidColumn(name: string, titles: Texts, more: ColumnMore = {}): PackageColumn {
  return build(name, titles, more);
}

/**
 * A column of the package alone.
 * @param words its message: `package.column.{words}`
 */
export function ownColumn(name: string, words: string, more: ColumnMore = {}): PackageColumn {
  return build(
    name,
    inAll((t) => t(`package.column.${words}`)),
    more,
  );
}

const inLanguages = (name: string) => locales.map((locale) => `${name}_${locale}`);

/** The same in each language: `name_az`, `name_tr`, … */
export function knownColumns(name: string, more: ColumnMore = {}): PackageColumn[] {
  return inLanguages(name).map((own) => knownColumn(own, more));
}

/** A column of the package alone in each language. */
export function ownColumns(name: string, more: ColumnMore = {}): PackageColumn[] {
  return inLanguages(name).map((own) => ownColumn(own, columnMessage(own), more));
}

/** What every row has. */
export const required = { required: true } as const;
/** Several values in a cell. */
export const several = { separator: ';' } as const;

/** Ids that name a row of another table, or of the same. */
export function foreignKey(
  columns: string | readonly string[],
  table: string,
  references: string | readonly string[] = 'id',
) {
  return { columns: [columns].flat(), table, references: [references].flat() };
}
