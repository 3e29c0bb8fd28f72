import type { Portal } from '../../src/loaders/portal.ts';
import type { Problem } from '../../src/loaders/problem.ts';

/** What is frozen of one edition. */
export interface Verified {
  readonly edition: string;
  readonly inputs: number;
  /** Inputs that errata have changed. */
  readonly corrected: number;
  readonly pages: number;
}

/** Is the problem one of this frozen edition: of its inputs, its lock or its pages? */
export function concernsFrozen({ code, file, message }: Problem, edition: string): boolean {
  const own = [`archive/${edition}.yaml`, `archive/${edition}.zip`].includes(file);
  return own || (code === 'frozen' && message.includes(`edition ${edition}`));
}

/** How many pages are packed; none where they cannot be read, which the check says. */
function countPages(portal: Portal, edition: string): number {
  const packed = portal.readPacked(edition);
  if (packed.fault !== undefined) return 0;
  return [...packed.files.keys()].filter((file) => file.endsWith('.html')).length;
}

/** What is frozen of editions. That it is unchanged, byte for byte, is what the check finds out. */
export function verifyEditions(portal: Portal, editions: readonly string[]): Verified[] {
  return editions.map((edition) => {
    const inputs = portal.archive.find(({ id }) => id === edition)?.data.inputs ?? {};
    const corrected = new Set(
      portal.errata
        .filter(({ data }) => data.edition === edition)
        .flatMap(({ data }) => Object.keys(data.changed)),
    );
    const pages = countPages(portal, edition);
    return { edition, inputs: Object.keys(inputs).length, corrected: corrected.size, pages };
  });
}
