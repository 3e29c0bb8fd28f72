import { locales } from '../../i18n/locales.ts';

const inLanguage = new RegExp(`_(?:${locales.join('|')})$`);

/** Columns with the date, meaning or source of another column's value. */
const companionColumn = /^[a-z_]+(?=_(?:as_of|source|what_xx)$)/;

/** Message key of a column: columns that differ only in language share one. */
export const columnMessage = (column: string): string =>
  column.replace(inLanguage, '_xx').replace(companionColumn, 'xx');
