import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onInterrupt } from './on-interrupt.ts';

/**
 * Writes files into a portal all or nothing: they are written to a folder aside and then moved into
 * place; if one move fails, the others are undone.
 * @param targets files or folders that are put there, and that take the place of what stands there
 * @param files paths below the portal's folder, each within a target
 */
export function placeFiles(
  portal: string,
  targets: readonly string[],
  files: ReadonlyMap<string, string | Uint8Array>,
): void {
  // Hidden, so that a check that runs at the same time passes it over; beside its targets, so that
  // a move is one step.
  const aside = mkdtempSync(join(portal, '.placing-'));
  const tidy = () => rmSync(aside, { recursive: true, force: true });
  const forget = onInterrupt(tidy);
  const done: string[] = [];
  const move = (from: string, to: string) => {
    mkdirSync(dirname(to), { recursive: true });
    renameSync(from, to);
  };
  const old = (target: string) => join(aside, 'old', target);
  try {
    for (const [name, content] of files) {
      const path = join(aside, 'new', name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
    for (const target of targets) {
      const path = join(portal, target);
      if (existsSync(path)) move(path, old(target));
      done.push(target);
      if (existsSync(join(aside, 'new', target))) move(join(aside, 'new', target), path);
    }
  } catch (error) {
    for (const target of done.reverse()) {
      rmSync(join(portal, target), { recursive: true, force: true });
      if (existsSync(old(target))) move(old(target), join(portal, target));
    }
    throw error;
  } finally {
    tidy();
    forget();
  }
}
