import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addNames } from '../../src/importers/inventory/add-names.ts';
import {
  type ImportedRow,
  importInventory,
  type InventoryFile,
  type InventorySettings,
  type InventoryTarget,
} from '../../src/importers/inventory/import-inventory.ts';
import { addValues, type ValueOrigin } from '../../src/importers/inventory/told-values.ts';
import type { CellRemark } from '../../src/importers/remark.ts';
import { writeNewEntry } from '../../src/importers/returns/new-entry.ts';
import type { Portal } from '../../src/loaders/portal.ts';

/** Files to write, by path within the portal, and everything to report. */
export interface InventoryOutcome {
  readonly files: ReadonlyMap<string, string>;
  readonly rows: readonly ImportedRow[];
  readonly remarks: readonly CellRemark[];
}

/** File of a cluster after its row, if changed. */
function writeCluster(
  { cluster, row, isNew, sources, names, values }: ImportedRow,
  directory: string,
  fileOf: ReadonlyMap<string, string>,
  edition: string,
): readonly [path: string, text: string] | undefined {
  const origin: ValueOrigin = { edition, sources };
  if (isNew) {
    const { name = '', sectors } = row;
    const entry = { name, names, ...isNew, sectors, sources };
    const text = addValues(writeNewEntry(entry), values, origin);
    return [join('clusters', isNew.country.toLowerCase(), `${cluster}.yaml`), text];
  }
  const file = fileOf.get(cluster);
  if (file === undefined || names.size + values.length === 0) return undefined;
  const named = addNames(readFileSync(join(directory, file), 'utf8'), names);
  return [file, addValues(named, values, origin)];
}

/** Plan an import of inventories into a portal on disk. Writes nothing. */
export function planInventory(
  lists: readonly InventoryFile[],
  { directory, portal }: { readonly directory: string; readonly portal: Portal },
  target: InventoryTarget,
  settings: InventorySettings,
): InventoryOutcome {
  const { rows, remarks } = importInventory(lists, target, settings);
  const fileOf = new Map(portal.clusters.map(({ id, file }) => [id, file]));
  const { edition } = target;
  const files = new Map<string, string>();
  for (const one of rows) {
    const written = writeCluster(one, directory, fileOf, edition);
    if (written) files.set(...written);
    if (target.standing(one.cluster)?.text !== one.plan.text)
      files.set(join('returns', edition, `${one.cluster}.yaml`), one.plan.text);
  }
  return { files, rows, remarks };
}
