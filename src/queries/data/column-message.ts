import { locales } from '../../i18n/locales.ts';

const inLanguage = new RegExp(`_(?:${locales.join('|')})$`);

/** The name under which a column is explained: those that differ in the language only share a message. */
export const columnMessage = (column: string): string => column.replace(inLanguage, '_xx');
