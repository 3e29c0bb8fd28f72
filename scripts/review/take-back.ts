import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { UnwritableYaml } from '../../src/editing/yaml/merge.ts';
import type { ItemPlan, RoundFault } from '../../src/review/plan-round.ts';
import { type Signer, writeEntries, writeProse } from '../../src/review/write-round.ts';
import { blame, leaveOut } from './blame.ts';
import { checkTexts } from './check-texts.ts';

export interface Written {
  /** Texts of changed files, by their paths in the portal. */
  readonly files: ReadonlyMap<string, string>;
  /** Plans that are in them. */
  readonly plans: readonly ItemPlan[];
  /** Texts of plans that are not, and what the check says about them. */
  readonly faults: readonly RoundFault[];
}

/** Run a writer; undefined if the file cannot take the values. */
function tryTo(write: () => string): string | undefined {
  try {
    return write();
  } catch (error) {
    if (error instanceof UnwritableYaml) return undefined;
    throw error;
  }
}

function writeFiles(
  directory: string,
  plans: readonly ItemPlan[],
  signer: Signer,
): { files: Map<string, string>; unwritable: ItemPlan[] } {
  const read = (file: string) =>
    readFileSync(join(directory, file), 'utf8').replaceAll('\r\n', '\n');
  const files = new Map<string, string>();
  const unwritable: ItemPlan[] = [];
  for (const [file, all] of Map.groupBy(plans, ({ item }) => item.file)) {
    const text = read(file);
    const write = (some: readonly ItemPlan[]) => {
      const [plan] = some;
      return plan && file.endsWith('.mdx')
        ? writeProse(text, read(file.replace(/[^/]+$/, `${plan.item.from}.mdx`)), plan, signer)
        : writeEntries(text, some, signer);
    };
    const written = tryTo(() => write(all));
    if (written === undefined) {
      const alone = all.filter((plan) => tryTo(() => write([plan])) === undefined);
      unwritable.push(...(alone.length > 0 ? alone : all));
    } else if (written !== text) files.set(file, written);
  }
  return { files, unwritable };
}

/** The first of all that does not pass with those before it, found by halving. All together fail. */
export function findFailing<T>(
  all: readonly T[],
  fails: (some: readonly T[]) => boolean,
): T | undefined {
  let passing = 0;
  let failing = all.length;
  while (failing - passing > 1) {
    const half = Math.floor((passing + failing) / 2);
    if (fails(all.slice(0, half))) failing = half;
    else passing = half;
  }
  return all[failing - 1];
}

/**
 * Write plans as the check accepts them: entries in which it finds a problem stay as they are. The portal is valid
 * before.
 */
export function takeBack(directory: string, plans: readonly ItemPlan[], signer: Signer): Written {
  const faults: RoundFault[] = [];
  let left = plans;
  // Each turn leaves out at least one entry, until none has a problem.
  for (;;) {
    const { files, unwritable } = writeFiles(directory, left, signer);
    const problems = checkTexts(directory, files);
    if (problems.length === 0 && unwritable.length === 0) return { files, plans: left, faults };
    const found = new Map(unwritable.map((plan) => [plan, [leaveOut(plan, { fault: 'form' })]]));
    for (const problem of problems) {
      const inFile = left.filter(({ item }) => item.file === problem.file);
      const blamed = blame(problem, files.get(problem.file) ?? '', inFile);
      if (blamed) found.set(blamed.plan, [...(found.get(blamed.plan) ?? []), blamed.fault]);
    }
    const [problem] = problems;
    if (found.size === 0 && problem) {
      // A problem at another entry, such as a second one of that name.
      const plan = findFailing(left, (some) => {
        const tried = writeFiles(directory, some, signer);
        return checkTexts(directory, tried.files).length > 0;
      });
      if (plan) found.set(plan, [leaveOut(plan, { fault: 'check', problem })]);
    }
    if (found.size === 0) return { files: new Map(), plans: [], faults };
    faults.push(...[...found.values()].flat());
    left = left.filter((plan) => !found.has(plan));
  }
}
