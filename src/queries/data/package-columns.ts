import type { ColumnType, PackageColumn, Texts } from '../../exports/data-package/model.ts';
import { type Locale, locales } from '../../i18n/locales.ts';
import {
  type Translate,
  useTranslate,
  type KeyAfter,
  type MessageKey,
} from '../../i18n/translate.ts';

/** An interface text in every language. */
export function inAll(say: (t: Translate, locale: Locale) => string): Texts {
  return Object.fromEntries(locales.map((locale) => [locale, say(useTranslate(locale), locale)]));
}

/** Column properties besides name and title; text by default. */
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

const inLanguage = new RegExp(`_(?:${locales.join('|')})$`);

/** Columns with the date, meaning or source of another column's value. */
const companionColumn = /^[a-z_]+(?=_(?:as_of|source|what_xx)$)/;

/** Message key of a column: columns that differ only in language share one. */
export const columnMessage = (column: string): string =>
  column.replace(inLanguage, '_xx').replace(companionColumn, 'xx');

/** Column explained by the site's data dictionary: `column.{name}`. */
export function knownColumn(name: string, more: ColumnMore = {}): PackageColumn {
  return build(
    name,
    inAll((t) => t(`column.${columnMessage(name)}` as MessageKey)),
    more,
  );
}

/** Column explained by the portal's content. */
export function saidColumn(name: string, titles: Texts, more: ColumnMore = {}): PackageColumn {
  return build(name, titles, more);
}

/**
 * Column that only the package has.
 * @param words suffix of its message key: `package.column.{words}`
 */
export function ownColumn(
  name: string,
  words: KeyAfter<'package.column'>,
  more: ColumnMore = {},
): PackageColumn {
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

/** Column that only the package has, in each language. */
export function ownColumns(name: string, more: ColumnMore = {}): PackageColumn[] {
  return inLanguages(name).map((own) =>
    ownColumn(own, columnMessage(own) as KeyAfter<'package.column'>, more),
  );
}

/** For a column filled in every row. */
export const required = { required: true } as const;
/** For several values in a cell. */
export const several = { separator: ';' } as const;

/** Ids that refer to a row of another table, or of the same. */
export function foreignKey(
  columns: string | readonly string[],
  table: string,
  references: string | readonly string[] = 'id',
) {
  return { columns: [columns].flat(), table, references: [references].flat() };
}
