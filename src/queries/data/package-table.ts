import type { PackageTable } from '../../exports/data-package/model.ts';
import { inAll } from './package-columns.ts';

type Described = Pick<PackageTable, 'titles' | 'columns'> & Partial<PackageTable>;

/**
 * A table of the package, described by the message `package.about.{name}`. Unless something else is
 * said, its rows tell themselves apart by their ids.
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
