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
}

/** Is the problem one of this frozen edition: of its entries, its lock or its archive? */
export function concernsFrozen({ code, file, message }: Problem, edition: string): boolean {
  const own = [`archive/${edition}.yaml`, `archive/${edition}.zip`].includes(file);
  return own || (code === 'frozen' && message.values.edition === edition);
}

/** The files that are packed; none where they cannot be read, which the check says. */
function listPacked(portal: Portal, edition: string): string[] {
  const packed = portal.readPacked(edition);
  return packed.fault === undefined ? [...packed.files.keys()] : [];
}

/** What is frozen of editions. That it is unchanged, bit by bit, is what the check finds out. */
export function verifyEditions(portal: Portal, editions: readonly string[]): Verified[] {
  return editions.map((edition) => {
    const inputs = portal.archive.find(({ id }) => id === edition)?.data.inputs ?? {};
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
      pages: files.filter((file) => file.endsWith('.html')).length,
    };
  });
}
