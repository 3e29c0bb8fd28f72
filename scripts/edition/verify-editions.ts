import type { Portal } from '../../src/loaders/portal.ts';
import type { Problem } from '../../src/loaders/problem.ts';

/** What is frozen of one edition. */
export interface Verified {
  readonly edition: string;
  /** Entries of its own. */
  readonly inputs: number;
  /** Those that errata have changed. */
  readonly corrected: number;
  readonly files: number;
  readonly pages: number;
  /** Versions that were frozen before. */
  readonly earlier: readonly {
    readonly version: number;
    readonly frozen: string;
    readonly files: number;
    readonly pages: number;
  }[];
}

/** Is the problem one of this frozen edition: of its entries, its lock or its archive? */
export function concernsFrozen({ code, file, message }: Problem, edition: string): boolean {
  const own = [`archive/${edition}.yaml`, `archive/${edition}.zip`].includes(file);
  return own || (code === 'frozen' && message.values.edition === edition);
}

/** Is the problem one of an earlier version of this edition? */
export function concernsEarlier({ file }: Problem, edition: string): boolean {
  return file.startsWith(`archive/${edition}.v`);
}

/** The editions that are frozen, or of which at least an archive is there. */
export function listFrozen(portal: Portal): string[] {
  const packed = [...portal.packed].map((name) => name.split('.v')[0] ?? name);
  return [...new Set([...portal.archive.map(({ id }) => id), ...packed])].sort();
}

const isPage = (file: string) => file.endsWith('.html');

/** The files that are packed; none where they cannot be read, which the check says. */
function listPacked(portal: Portal, name: string): string[] {
  const packed = portal.readPacked(name);
  return packed.fault === undefined ? [...packed.files.keys()] : [];
}

/** What is frozen of editions. That it is unchanged, bit by bit, is what the check finds out. */
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
