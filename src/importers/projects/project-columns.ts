import type { Locale } from '../../i18n/locales.ts';
import { columnNames, indexColumns, type NamedColumn } from '../form/column-index.ts';
import type { LabelIndex } from '../form/label-index.ts';

/** Texts of a project, of what it planned, of its reviews and its outcomes: one column per language. */
export const textKeys = ['title', 'activity', 'found', 'step', 'outcome'] as const;
export type TextKey = (typeof textKeys)[number];

const plainKeys = [
  ...['programme', 'project', 'state', 'cluster', 'body', 'from', 'until'],
  ...['granted', 'used', 'currency', 'due', 'done', 'at', 'expected', 'reached'],
] as const;

const amounts = new Set(['granted', 'used', 'expected', 'reached']);

/** Whether a column has numbers. */
export const isAmount = (key: string): boolean => amounts.has(key);

/** Key of the column of a text in a language. */
export const textColumn = (key: TextKey, language: Locale) => `${key}_${language}`;

/** Columns of a list of projects; without a language, a text is in the first of the portal. */
export function projectColumns(languages: readonly Locale[]): NamedColumn[] {
  const namesOf = (key: string) => columnNames(`project.column.${key}`);
  return [
    ...plainKeys.map((key) => ({ key, names: namesOf(key) })),
    ...textKeys.flatMap((key) => [
      { key, names: namesOf(key) },
      ...languages.map((language) => ({
        key: textColumn(key, language),
        names: namesOf(key).map((name) => `${name} ${language}`),
      })),
    ]),
  ];
}

/** Index of the headers of a list of projects. */
export const indexProjects = (languages: readonly Locale[]): LabelIndex => ({
  ...indexColumns(projectColumns(languages)),
  isCount: isAmount,
});
