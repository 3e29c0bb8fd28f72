import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { CellAnswer } from '../../src/domain/survey/form-field.ts';
import { readReturn } from '../../src/domain/survey/read-return.ts';
import { joinShipped } from '../../workshop/testing/joined-portals.ts';
import { root } from './folders.ts';

/** The edition that the form of the site asks for. */
export const askedYear = '2012';

/** A file that came back. */
export interface ReturnedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A copy of the shipped portal that waits for returns. */
export interface WaitingPortal {
  /** Imports files, and gives the texts of the returns of the clusters; the next ones find none. */
  takeIn(files: readonly ReturnedFile[]): string[];
  remove(): void;
}

/** Makes a portal whose edition is still in work, without the returns of some clusters. */
export function openPortal(clusters: readonly string[]): WaitingPortal {
  const folder = mkdtempSync(join(tmpdir(), 'return-'));
  const portal = join(folder, 'portal');
  cpSync(join(root, 'src/content'), portal, { recursive: true });
  rmSync(join(portal, 'archive'), { recursive: true });
  const edition = join(portal, `editions/${askedYear}.yaml`);
  const { title, asOf, survey, country, sources } = parse(readFileSync(edition, 'utf8'));
  writeFileSync(edition, stringify({ title, asOf, survey, country, sources, status: 'draft' }));
  const returned = clusters.map((id) => join(portal, `returns/${askedYear}/${id}.yaml`));
  for (const file of returned) rmSync(file);
  return {
    takeIn(files) {
      const paths = files.map(({ name }) => join(folder, name));
      for (const [index, { bytes }] of files.entries()) writeFileSync(paths[index] ?? '', bytes);
      const { stderr, stdout } = spawnSync(
        process.execPath,
        [
          ...['scripts/import.ts', 'returns', ...paths, '--year', askedYear],
          ...['--portal', portal, '--lang', 'en', '--json'],
        ],
        { cwd: root, encoding: 'utf8' },
      );
      const remarks = JSON.parse(stdout || '{}').remarks ?? [{ severity: 'error', stderr }];
      const errors = remarks.filter(({ severity }: { severity: string }) => severity === 'error');
      if (errors.length > 0) throw new Error(JSON.stringify(errors));
      return returned.map((file) => {
        const text = readFileSync(file, 'utf8');
        rmSync(file);
        return text;
      });
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

/** The answers of a return, in the order of their keys. */
export function answersOf(text: string): [string, CellAnswer][] {
  const { cells, faults } = readReturn(joinShipped().form, parse(text), askedYear);
  if (faults.length > 0) throw new Error(JSON.stringify(faults));
  return [...cells].sort();
}
