import { indexColumns } from '../../src/importers/form/column-index.ts';
import {
  inventoryColumns,
  readColumnOption,
} from '../../src/importers/inventory/inventory-columns.ts';
import { phrase } from '../../src/i18n/phrase.ts';
import { readCommandLine } from '../arguments.ts';
import { changeOf, describeInventory } from './describe-inventory.ts';
import { finishImport } from './finish-import.ts';
import { importOptions, openImport } from './open-import.ts';
import { refuse } from '../refuse.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';

const { words, options, locale } = readCommandLine({
  name: 'import',
  told: 'asked',
  about: phrase('command.import.aboutClusters'),
  words: { 'clusters FILE…': '' },
  options: {
    ...importOptions,
    columns: { value: 'MAP', help: phrase('command.import.columns') },
  },
});

const [, ...paths] = words;
if (paths.length === 0) {
  refuse(
    phrase('command.import.expected', { commands: 'clusters FILE…', option: '--help' }),
    locale,
  );
}
const given = options.columns === undefined ? new Map() : readColumnOption(options.columns);
if (!given) {
  const columns = 'cluster, number, region, name, stage, sector';
  const values = { option: '--columns', found: options.columns ?? '', columns };
  refuse(phrase('command.import.notColumns', values), locale);
}

const needed = ['sectors', 'stages', 'clusters', 'countries', 'regions', 'editions'];
const opened = openImport(paths, { options, locale }, needed);
const { directory, portal, edition, language, sources } = opened;
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
