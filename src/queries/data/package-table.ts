import type { PackageTable } from '../../exports/data-package/model.ts';
import { inAll } from './package-columns.ts';

type Described = Pick<PackageTable, 'titles' | 'columns'> & Partial<PackageTable>;

/**
 * A table of the package, described by the message `package.about.{name}`. Unless another key is
 * given, its `id` column is its key.
 */
export function buildTable(
  name: string,
  rows: PackageTable['rows'],
  described: Described,
): PackageTable {
  return {
    name,
    descriptions: inAll((t) => t(`package.about.${name}`)),
    rows,
    key: ['id'],
    foreignKeys: [],
    ...described,
  };
}
