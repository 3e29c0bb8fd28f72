import {
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { listLeftovers, makeWorkFolder } from './build/work-folder.ts';
import { onInterrupt } from './on-interrupt.ts';

/** Hidden from checks. */
const prefix = '.placing-';

/** The new files, those they replace, and the list of moves. */
const parts = { fresh: 'new', old: 'old', plan: 'plan.json' } as const;

type Plan = readonly (readonly [target: string, comes: boolean])[];

function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  renameSync(from, to);
}

/**
 * Keep the previous content of a target. A file stays in place until replaced, so that no reader misses it;
 * folders, and files without links, are moved away.
 */
function keepOld(path: string, old: string): void {
  mkdirSync(dirname(old), { recursive: true });
  try {
    linkSync(path, old);
  } catch {
    renameSync(path, old);
  }
}

function undo(portal: string, aside: string, plan: Plan): void {
  for (const [target, comes] of plan.toReversed()) {
    const path = join(portal, target);
    const old = join(aside, parts.old, target);
    const isPlaced = comes && !existsSync(join(aside, parts.fresh, target));
    if (isPlaced) rmSync(path, { recursive: true, force: true });
    if (existsSync(old)) move(old, path);
  }
}

/** Undo unfinished writes of a killed process. To be called before a portal is read. */
export function recoverFiles(portal: string): void {
  for (const aside of listLeftovers(portal, prefix)) {
    const plan = join(aside, parts.plan);
    if (existsSync(plan)) undo(portal, aside, JSON.parse(readFileSync(plan, 'utf8')) as Plan);
    rmSync(plan, { force: true });
    rmSync(aside, { recursive: true, force: true });
  }
}

/**
 * Write files into a portal, all or nothing: they are moved into place from a temporary folder; if a move fails,
 * the others are undone, and if the process is killed, the next one undoes them (`recoverFiles`).
 * @param targets files or folders to replace
 * @param files paths in the portal's folder, each within a target
 */
export function placeFiles(
  portal: string,
  targets: readonly string[],
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  // Next to its targets, so that a move is atomic.
  const aside = makeWorkFolder(portal, prefix);
  const planFile = join(aside, parts.plan);
  const tidy = () => {
    // Without its plan, recovery only deletes the folder.
    rmSync(planFile, { force: true });
    rmSync(aside, { recursive: true, force: true });
  };
  let plan: Plan = [];
  const forget = onInterrupt(() => {
    undo(portal, aside, plan);
    tidy();
  });
  try {
    for (const [name, content] of files) {
      const path = join(aside, parts.fresh, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    const all = targets.map((target): Plan[number] => [
      target,
      existsSync(join(aside, parts.fresh, target)),
    ]);
    writeFileSync(`${planFile}.part`, JSON.stringify(all));
    renameSync(`${planFile}.part`, planFile);
    plan = all;
    for (const [target, comes] of plan) {
      const path = join(portal, target);
      if (existsSync(path)) keepOld(path, join(aside, parts.old, target));
      if (comes) move(join(aside, parts.fresh, target), path);
      else rmSync(path, { recursive: true, force: true });
    }
  } catch (error) {
    undo(portal, aside, plan);
    throw error;
  } finally {
    tidy();
    forget();
  }
}
