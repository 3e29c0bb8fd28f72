import type { Sheet, Validation, Workbook } from '../../exports/workbook/model.ts';
import { authorTranslate } from '../../i18n/author-messages.ts';
import { type Locale, localeInfo } from '../../i18n/locales.ts';
import { columnNames } from '../../importers/form/column-index.ts';
import { marksSheet } from '../../importers/form/form-marks.ts';
import { isAmount, textColumn, textKeys } from '../../importers/projects/project-columns.ts';
import type { ProjectLists } from '../../importers/projects/read-projects.ts';
import { currencyOptions } from '../../importers/values/currency-options.ts';
import { nameOptions } from './name-option.ts';

/** Validated rows below the header. */
const spareRows = 200;

/** A sheet for projects, and one for each kind of what is said about them, as the importer reads them. */
const sheets = {
  project: [
    ...['programme', 'title', 'state', 'cluster', 'body', 'from', 'until'],
    ...['granted', 'used', 'currency'],
  ],
  activity: ['project', 'activity', 'due', 'done'],
  found: ['project', 'at', 'found', 'used', 'step'],
  outcome: ['project', 'outcome', 'expected', 'reached'],
} as const;

interface ProjectColumn {
  readonly key: string;
  readonly header: string;
}

const isText = (key: string): key is (typeof textKeys)[number] =>
  textKeys.some((one) => one === key);

const nameOf = (key: string, locale: Locale): string =>
  columnNames(`project.column.${key}`, [locale])[0] ?? key;

/** Columns of a key: for a text, one for each language of the portal. */
const columnsOf = (key: string, languages: readonly Locale[], locale: Locale): ProjectColumn[] =>
  isText(key)
    ? languages.map((language) => ({
        key: textColumn(key, language),
        header: `${nameOf(key, locale)} ${language}`,
      }))
    : [{ key, header: nameOf(key, locale) }];

/** Blank workbook for the supported projects of programmes, with drop-down lists of what they name. */
export function projectsWorkbook(
  lists: ProjectLists,
  languages: readonly Locale[],
  locale: Locale,
): Workbook {
  const options = { ...lists, currency: currencyOptions() };
  const ruleOf = (key: string): Validation['rule'] | undefined =>
    Object.hasOwn(options, key)
      ? { kind: 'list', values: nameOptions(options[key as keyof typeof options], locale) }
      : isAmount(key)
        ? { kind: 'decimal' }
        : undefined;
  return {
    title: authorTranslate(locale)('template.projects'),
    language: localeInfo[locale].bcp47,
    sheets: [
      ...Object.entries(sheets).map(([name, keys]): Sheet => {
        const columns = keys.flatMap((key) => columnsOf(key, languages, locale));
        return {
          name: nameOf(name, locale),
          columns: columns.map(({ key }) => ({
            width: /_/.test(key) ? 32 : 18,
            style: 'input',
            format: isAmount(key) ? 'decimal' : 'text',
          })),
          rows: [columns.map(({ header }) => ({ value: header, style: 'heading' }))],
          validations: columns.flatMap(({ key }, column): Validation[] => {
            const rule = ruleOf(key);
            return rule ? [{ ranges: [{ row: 1, toRow: spareRows, column }], rule }] : [];
          }),
          frozen: { rows: 1 },
          print: { landscape: true, titleRows: 1 },
        };
      }),
      { name: marksSheet, hidden: 'very', rows: [['projects']] },
    ],
  };
}
