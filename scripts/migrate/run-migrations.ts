import type { Phrase } from '../../src/i18n/phrase.ts';
import type { Migration } from './migration.ts';
import { readTexts } from './portal-texts.ts';

/** What all steps did, and which files changed. */
export interface MigrationOutcome {
  readonly steps: readonly {
    readonly name: string;
    readonly done: readonly string[];
    readonly open: readonly Phrase[];
  }[];
  readonly files: readonly string[];
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
  if (!dry) texts.save();
  return { steps, files: [...texts.changed.keys()].sort() };
}
