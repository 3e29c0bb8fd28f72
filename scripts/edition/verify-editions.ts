import type { Portal } from '../../src/loaders/portal.ts';
import type { Problem } from '../../src/loaders/problem.ts';

export interface Verified {
  readonly edition: string;
  readonly inputs: number;
  /** Changed by errata. */
  readonly corrected: number;
  readonly files: number;
  readonly pages: number;
  readonly earlier: readonly {
    readonly version: number;
    readonly frozen: string;
    readonly files: number;
    readonly pages: number;
  }[];
}

/** Whether a problem concerns a frozen edition's entries, lock or archive. */
export function concernsFrozen({ code, file, message }: Problem, edition: string): boolean {
  const own = [`archive/${edition}.yaml`, `archive/${edition}.zip`].includes(file);
  return own || (code === 'frozen' && message.values.edition === edition);
}

/** Whether a problem concerns an earlier version of this edition. */
export function concernsEarlier({ file }: Problem, edition: string): boolean {
  return file.startsWith(`archive/${edition}.v`);
}

/** Editions that are frozen, or have an archive. */
export function listFrozen(portal: Portal): string[] {
  const packed = [...portal.packed].map((name) => name.split('.v')[0] ?? name);
  return [...new Set([...portal.archive.map(({ id }) => id), ...packed])].sort();
}

const isPage = (file: string) => file.endsWith('.html');

/** Empty for unreadable files, which the check reports. */
function listPacked(portal: Portal, name: string): string[] {
  const packed = portal.readPacked(name);
  return packed.fault === undefined ? [...packed.files.keys()] : [];
}

/** Frozen content. The check verifies that it is unchanged. */
export function verifyEditions(portal: Portal, editions: readonly string[]): Verified[] {
  return editions.map((edition) => {
    const lock = portal.archive.find(({ id }) => id === edition)?.data;
    const inputs = lock?.inputs ?? {};
    const corrected = new Set(
      portal.errata
        .filter(({ data }) => data.edition === edition)
        .flatMap(({ data }) => Object.keys(data.changed)),
    );
    const files = listPacked(portal, edition);
    return {
      edition,
      inputs: Object.keys(inputs).length,
      corrected: corrected.size,
      files: files.length,
      pages: files.filter(isPage).length,
      earlier: (lock?.earlier ?? []).map(({ version, frozen }) => {
        const own = listPacked(portal, `${edition}.v${version}`);
        return { version, frozen, files: own.length, pages: own.filter(isPage).length };
      }),
    };
  });
}
