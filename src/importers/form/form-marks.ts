import { isLocale, type Locale } from '../../i18n/locales.ts';
import type { Sheet } from '../workbook/model.ts';

/** Name of the hidden sheet in which a template says what it is. */
export const marksSheet = 'clusterbook';

/** What a template says of itself. */
export interface FormMarks {
  readonly version: number;
  readonly layout: 'card' | 'table';
  readonly edition: string;
  /** The cluster of a card, where it was made for one. */
  readonly cluster?: string;
  /** The column of a card's answers, from 1. */
  readonly answers?: number;
  /** The language in which it asks. */
  readonly language?: Locale;
}

/** The marks as rows of the hidden sheet. */
export function writeMarks(marks: FormMarks): [string, string | number][] {
  return Object.entries(marks);
}

/** What a workbook says of itself; undefined where it was made by hand. */
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
