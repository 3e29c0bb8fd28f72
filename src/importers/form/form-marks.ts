import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { Sheet } from '../workbook/model.ts';

/** Hidden sheet with the metadata of a template. */
export const marksSheet = 'clusterbook';

export interface FormMarks {
  readonly version: number;
  readonly layout: 'card' | 'table';
  readonly edition: string;
  /** Cluster of a card made for one. */
  readonly cluster?: string;
  /** Answer column of a card, from 1. */
  readonly answers?: number;
  /** Language of its questions. */
  readonly language?: Locale;
}

/** The metadata as rows of the hidden sheet. */
export function writeMarks(marks: FormMarks): [string, string | number][] {
  return Object.entries(marks);
}

/** Metadata of a workbook; undefined if made by hand. */
export function readMarks(sheets: readonly Sheet[]): FormMarks | undefined {
  const sheet = sheets.find(({ name }) => name === marksSheet);
  if (!sheet) return undefined;
  const marks = new Map(sheet.rows.map(({ cells }) => [cells[0]?.text, cells[1]?.text]));
  const layout = marks.get('layout');
  const cluster = marks.get('cluster');
  const answers = Number(marks.get('answers'));
  const language = marks.get('language') ?? '';
  if (layout !== 'card' && layout !== 'table') return undefined;
  return {
    version: Number(marks.get('version')),
    layout,
    edition: marks.get('edition') ?? '',
    ...(cluster && { cluster }),
    ...(Number.isInteger(answers) && answers > 0 && { answers }),
    ...(isLocale(language) && { language }),
  };
}
