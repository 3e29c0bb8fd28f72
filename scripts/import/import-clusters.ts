import { indexInventory } from '../../src/importers/inventory/inventory-columns.ts';
import type { CommandLine } from '../arguments.ts';
import { changeOf, describeInventory } from './describe-inventory.ts';
import { finishImport } from './finish-import.ts';
import { nameLanguage } from './name-language.ts';
import { readIdsFile, sayNewIds } from './new-ids.ts';
import { openImport } from './open-import.ts';
import { planInventory } from './plan-inventory.ts';
import { readInventoryTarget } from './read-inventory-target.ts';

const needed = ['sectors', 'stages', 'clusters', 'countries', 'regions', 'editions', 'sources'];

/**
 * Takes the clusters of spreadsheets into a portal, and tells what became of each row. Sets the exit code.
 * @param columns headers of columns that are called otherwise
 */
export function importClusters(
  paths: readonly string[],
  command: Pick<CommandLine, 'options' | 'locale'>,
  columns: ReadonlyMap<string, string> = new Map(),
): void {
  const opened = openImport(paths, command, needed);
  const { directory, portal, edition, locale, sources } = opened;
  const language = nameLanguage(command.options['name-language'], opened);
  const languages = portal.site[0]?.data.languages ?? [locale];
  // A name in a language that the portal lacks is of no help with a list in one that it has.
  const toldIn = languages.filter((one) => one === language || one === locale);
  const spoken = toldIn.length > 0 ? toldIn : languages;
  const target = readInventoryTarget(directory, portal, edition, spoken);
  const index = indexInventory(columns);
  const ids = readIdsFile(command.options.ids, target.lists.places, target.clusters.byId, locale);
  if (ids.remarks.some(({ severity }) => severity === 'error')) {
    finishImport(opened, {
      files: new Map(),
      remarks: ids.remarks,
      lines: [],
      report: { rows: [] },
    });
    return;
  }
  const { files, rows, remarks } = planInventory(paths, { directory, portal }, target, {
    ...{ index, sources, locale, language, ids: ids.own },
  });
  finishImport(opened, {
    files,
    remarks: [...ids.remarks, ...remarks],
    lines: [
      ...describeInventory(rows, target, locale),
      ...sayNewIds(
        rows.flatMap(({ cluster, row, isNew }) =>
          isNew ? [{ id: cluster, name: row.name ?? '' }] : [],
        ),
        locale,
      ),
    ],
    report: {
      rows: rows.map((one) => ({
        cluster: one.cluster,
        change: changeOf(one, target),
        ...one.row.place,
        differences: one.plan.differences,
      })),
    },
  });
}
