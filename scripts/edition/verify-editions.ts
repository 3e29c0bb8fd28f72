import { fileStart, type Problem, problemIn } from '../../src/loaders/problem.ts';
import type { Portal } from '../../src/loaders/portal.ts';
import { readPacked } from '../archive/archive-files.ts';
import { readPackedFiles } from '../../src/loaders/packed-files.ts';

/** What was found about one frozen edition. */
export interface Verified {
  readonly edition: string;
  readonly inputs: number;
  /** Inputs that errata have changed. */
  readonly corrected: number;
  readonly pages: number;
  /** What is wrong with its packed pages. */
  readonly problem: Problem | undefined;
}

/** Is the problem one of this frozen edition: of its inputs, its lock or its pages? */
export function concernsFrozen({ code, file, message }: Problem, edition: string): boolean {
  const own = [`archive/${edition}.yaml`, `archive/${edition}.zip`].includes(file);
  return own || (code === 'frozen' && message.includes(`edition ${edition}`));
}

function verifyPages(directory: string, edition: string) {
  const { bytes, problem } = { bytes: undefined, ...readPacked(directory, edition) };
  if (!bytes) return { pages: 0, problem };
  try {
    const files = [...readPackedFiles(bytes).keys()];
    return { pages: files.filter((file) => file.endsWith('.html')).length, problem };
  } catch (error) {
    const { message } = error as Error;
    const file = `archive/${edition}.zip`;
    const hint = 'freeze the edition again';
    return { pages: 0, problem: problemIn(file, fileStart, 'archive', message, hint) };
  }
}

/** Checks that frozen editions are unchanged: their packed pages, byte for byte, and their inputs. */
export function verifyEditions(
  portal: Portal,
  directory: string,
  editions: readonly string[],
): Verified[] {
  return editions.map((edition) => {
    const inputs = portal.archive.find(({ id }) => id === edition)?.data.inputs ?? {};
    const corrected = new Set(
      portal.errata
        .filter(({ data }) => data.edition === edition)
        .flatMap(({ data }) => Object.keys(data.changed)),
    );
    const pages = verifyPages(directory, edition);
    return { edition, inputs: Object.keys(inputs).length, corrected: corrected.size, ...pages };
  });
}
