import type { KeyAfter } from '../../i18n/translate.ts';
import type { PackageTable } from '../../exports/data-package/model.ts';
import { inAll } from './package-columns.ts';

type Described = Pick<PackageTable, 'titles' | 'columns'> & Partial<PackageTable>;

/**
 * Package table, described by the message `package.about.{name}`. The primary key defaults to its `id` column.
 */
export function buildTable(
  name: KeyAfter<'package.about'>,
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
