import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { UnwritableYaml } from '../../src/editing/yaml/merge.ts';
import type { Problem } from '../../src/loaders/problem.ts';
import type { ItemPlan } from '../../src/review/plan-round.ts';
import { type Signer, writeEntries, writeProse } from '../../src/review/write-round.ts';
import { checkTexts } from './check-texts.ts';

export interface Written {
  /** Texts of changed files, by their paths in the portal. */
  readonly files: ReadonlyMap<string, string>;
  /** Plans that are in them. */
  readonly plans: readonly ItemPlan[];
  /** What the check says about plans that are not. */
  readonly problems: readonly Problem[];
}

function writeFiles(
  directory: string,
  plans: readonly ItemPlan[],
  signer: Signer,
): { files: Map<string, string>; unwritable: Set<string> } {
  const read = (file: string) =>
    readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n');
  const files = new Map<string, string>();
  const unwritable = new Set<string>();
  for (const [file, all] of Map.groupBy(plans, ({ item }) => item.file)) {
    const text = read(file);
    try {
      const [plan] = all;
      const written =
        plan && file.endsWith('.mdx')
          ? writeProse(text, read(file.replace(/[^/]+$/, `${plan.item.from}.mdx`)), plan, signer)
          : writeEntries(text, all, signer);
      if (written !== text) files.set(file, written);
    } catch (error) {
      if (!(error instanceof UnwritableYaml)) throw error;
      unwritable.add(file);
    }
  }
  return { files, unwritable };
}

/**
 * Write plans as the check accepts them: files in which it finds a problem stay as they are. The portal is valid
 * before.
 */
export function takeBack(directory: string, plans: readonly ItemPlan[], signer: Signer): Written {
  const problems: Problem[] = [];
  let left = plans;
  // Each turn leaves out at least one file, until none has a problem.
  for (;;) {
    const { files, unwritable } = writeFiles(directory, left, signer);
    const found = checkTexts(directory, files);
    const faulty = new Set([...found.map(({ file }) => file), ...unwritable]);
    problems.push(...found);
    const kept = left.filter(({ item }) => !faulty.has(item.file));
    if (faulty.size === 0) return { files, plans: left, problems };
    // A problem elsewhere, such as two entries of one name: nothing is written.
    if (kept.length === left.length) return { files: new Map(), plans: [], problems };
    left = kept;
  }
}
