import type { PackageTable } from '../../src/exports/data-package/model.ts';
import { varySample } from './vary-sample.ts';

/** One for each form of data. */
export const shown = [
  'gallery-bar-grouped',
  'gallery-none',
  'gallery-scatter',
  'gallery-timeline-quarters',
];

export const sample = varySample(({ figures }) => ({
  figures: figures.filter(({ id }) => shown.includes(id)),
}));

/** "stage: string, of idea mature" */
export function columnsOf({ columns }: PackageTable): string[] {
  return columns.map(({ name, type, required, values, separator }) =>
    [
      `${name}: ${type}`,
      required ? ' required' : '',
      values ? ` of ${values.join(' ')}` : '',
      separator ? ` by ${separator}` : '',
    ].join(''),
  );
}

/** Key of a table, and the targets of its columns. */
export const keysOf = ({ key, foreignKeys }: PackageTable) => ({
  key: key.join(' '),
  foreign: foreignKeys.map(
    ({ columns, table, references }) => `${columns.join(' ')} > ${table} ${references.join(' ')}`,
  ),
});

/** Descriptions of a column in each language. */
export const inFour = (name: string, more: string) =>
  ['az', 'tr', 'ka', 'en'].map((locale) => `${name}_${locale}: ${more}`);
