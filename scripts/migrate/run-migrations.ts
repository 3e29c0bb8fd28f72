import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Phrase } from '../../src/i18n/phrase.ts';
import type { Migration, PortalTexts } from './migration.ts';

/** What all steps did, and which files changed. */
export interface MigrationOutcome {
  readonly steps: readonly {
    readonly name: string;
    readonly done: readonly string[];
    readonly open: readonly Phrase[];
  }[];
  readonly files: readonly string[];
}

/** The YAML files of a folder on the disk, changed in memory until all steps have run. */
function readTexts(directory: string): PortalTexts & { readonly changed: Map<string, string> } {
  const changed = new Map<string, string>();
  return {
    changed,
    list: (folder) => {
      const root = join(directory, folder);
      if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) return [];
      return readdirSync(root, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml'))
        .map((name) => join(folder, name).replaceAll('\\', '/'))
        .sort();
    },
    read: (path) => changed.get(path) ?? readFileSync(join(directory, path), 'utf8'),
    write: (path, text) => {
      changed.set(path, text);
    },
  };
}

/**
 * Brings a portal to the form of this version, step by step. Files are written when all steps have
 * run: one that throws leaves the portal as it was.
 * @param dry only say what would change
 */
export function runMigrations(
  directory: string,
  migrations: readonly Migration[],
  dry: boolean,
): MigrationOutcome {
  const texts = readTexts(directory);
  const steps = migrations.map((step) => ({ name: step.name, ...step.run(texts) }));
  if (!dry) {
    for (const [path, text] of texts.changed) writeFileSync(join(directory, path), text);
  }
  return { steps, files: [...texts.changed.keys()].sort() };
}
