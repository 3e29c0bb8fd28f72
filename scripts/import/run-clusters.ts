import { indexColumns } from '../../src/importers/form/column-index.ts';
import {
  inventoryColumns,
  readColumnOption,
} from '../../src/importers/inventory/inventory-columns.ts';
import { readCommandLine } from '../arguments.ts';
import { changeOf, describeInventory } from './describe-inventory.ts';
import { finishImport } from './finish-import.ts';
import { fail, importOptions, openImport } from './open-import.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';

const { words, options } = readCommandLine({
  name: 'import',
  about:
    'clusters: takes an inventory, one row a cluster, into the returns of a year: number, region, name, stage. Clusters that are not known yet get an entry; a row that cannot be read for sure is left out and told.',
  words: 'clusters FILE…',
  options: {
    ...importOptions,
    columns: { value: 'MAP', help: 'headers of the file: number=…,region=…,name=…,stage=…' },
  },
});

const [, ...paths] = words;
if (paths.length === 0) fail('expected clusters FILE…; --help says more', 2);
const given = options.columns === undefined ? new Map() : readColumnOption(options.columns);
if (!given)
  fail(
    `expected --columns such as "number=Row,name=Title", found "${options.columns}"; columns are cluster, number, region, name, stage, sector`,
    2,
  );

const needed = ['sectors', 'stages', 'clusters', 'countries', 'regions', 'editions'];
const opened = openImport(paths, options, needed);
const { directory, portal, edition, locale, language, sources } = opened;
const target = readInventoryTarget(directory, portal, edition);
const index = indexColumns(inventoryColumns(), given);
const { files, rows, remarks } = planInventory(paths, { directory, portal }, target, {
  ...{ index, sources, locale, language },
});
finishImport(opened, {
  files,
  remarks,
  lines: describeInventory(rows, target, locale),
  report: {
    rows: rows.map((one) => ({
      cluster: one.cluster,
      change: changeOf(one, target),
      ...one.row.place,
      differences: one.plan.differences,
    })),
  },
});
