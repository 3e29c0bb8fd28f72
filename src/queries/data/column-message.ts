import { locales } from '../../i18n/locales.ts';

const inLanguage = new RegExp(`_(?:${locales.join('|')})$`);

/** Columns that tell of when the value of another column is, what it counts, and who says so. */
const besideValue = /^[a-z_]+(?=_(?:as_of|source|what_xx)$)/;

/** The name under which a column is explained: those that differ in the language only share a message. */
export const columnMessage = (column: string): string =>
  column.replace(inLanguage, '_xx').replace(besideValue, 'xx');
