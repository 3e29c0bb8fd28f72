import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { inEachLocale } from '../../../src/i18n/locales.ts';
import {
  contactKindOptions,
  type TableLists,
  type TableTree,
} from '../../../src/importers/tables/table-kinds.ts';
import { listOptions } from '../../../src/importers/values/option-list.ts';

const namedSchema = z.strictObject({
  id: z.string(),
  names: z.array(z.string()).min(1),
  also: z.array(z.string()).default([]),
  code: z.string().optional(),
  parent: z.string().optional(),
});

const portalSchema = z.strictObject({
  country: z.array(z.string()),
  regions: z.array(namedSchema),
  sectors: z.array(namedSchema),
});

const folder = join(import.meta.dirname, '../../../tests/import-tables/portals');

/**
 * Regions and sectors of a small portal.
 * @param name name of its file in `tests/import-tables/portals`, without extension
 */
export function readTablePortal(name: string): {
  readonly lists: TableLists;
  readonly tree: TableTree;
} {
  const read = portalSchema.parse(parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')));
  const listed = (entries: readonly z.infer<typeof namedSchema>[]) =>
    listOptions(
      entries.map(({ id, names, also, code }) => ({
        id,
        label: inEachLocale(() => names[0] ?? id),
        also: [...names.slice(1), ...also, ...(code ? [code] : [])],
      })),
    );
  const parents = new Map(read.regions.map(({ id, parent }) => [id, parent]));
  const none = listOptions([]);
  return {
    lists: {
      region: listed(read.regions),
      sector: listed(read.sectors),
      party: none,
      indicator: none,
      function: none,
      resource: none,
      subject: none,
      item: none,
      kind: contactKindOptions(),
    },
    tree: {
      above: (region) => parents.get(region),
      countries: read.country,
      levelsOf: () => new Map(),
      isLevelWord: () => false,
    },
  };
}
