import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { writeImportTables } from './import-tables.ts';
import { markdownTable } from './markdown-table.ts';
import { measureFolder, measureRun } from './measure.ts';

export interface ImportBench {
  readonly root: string;
  readonly content: string;
  /** Folder for portals and tables; deleted at the end. */
  readonly folder: string;
  readonly sizes: readonly number[];
}

function measureSize({ root, content, folder }: ImportBench, size: number): string[][] {
  const { portal, edition, tables } = writeImportTables(content, folder, size);
  const returns = join(portal, 'returns', edition);
  const command = (file: string, ...options: string[]) =>
    measureRun([
      join(root, 'scripts/import.ts'),
      ...['returns', file, '--year', edition, '--portal', portal],
      ...['--source', 'sample-report', ...options],
    ]);
  const rows = [...tables].map(([format, { whole, single }]) => {
    rmSync(returns, { recursive: true, force: true });
    const alone = command(single, '--dry-run');
    const dry = command(whole, '--dry-run');
    const all = command(whole);
    const { files } = measureFolder(returns);
    const again = command(whole);
    const floor = measureRun([
      join(import.meta.dirname, 'plain-import.ts'),
      ...['--file', whole, '--out', join(folder, 'plain')],
    ]);
    return [
      `${size.toLocaleString('en')}, ${format}`,
      (statSync(whole).size / 1e6).toFixed(1),
      all.seconds.toFixed(1),
      all.processor.toFixed(1),
      dry.processor.toFixed(1),
      alone.processor.toFixed(1),
      Math.max(dry.megabytes, all.megabytes, again.megabytes).toFixed(0),
      files.toLocaleString('en'),
      again.processor.toFixed(1),
      floor.processor.toFixed(2),
      (all.processor / floor.processor).toFixed(1),
    ];
  });
  rmSync(folder, { recursive: true, force: true });
  return rows;
}

/** Cost of importing full forms, a row for each cluster. */
export function importCosts(bench: ImportBench): string[] {
  const head = [
    ...['rows', 'file, MB', 'seconds', 'of a processor', 'dry run', 'one row', 'peak MB'],
    ...['returns written', 'again', 'plain script', 'ratio'],
  ];
  return [
    '## The import of returns',
    markdownTable(
      head,
      bench.sizes.flatMap((size) => measureSize(bench, size)),
    ),
    'Each row is a full form of the fictional survey, in a portal with as many clusters and no returns yet. The whole command is measured, including the check of the portal, which is most of the time for one row. Again is the same import repeated, which changes nothing. All times but the first are CPU seconds, because the machine may be shared. The plain script reads the same table with SheetJS and writes each row unchanged to a file. Aim: 10,000 rows under 30 s and 1 GB.',
  ];
}
