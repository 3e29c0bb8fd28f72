import { totalmem } from 'node:os';

/** Bytes that a build takes beside what its pages read. */
const ownBytes = 2.2e9;

/** Bytes that a page takes while what all of them read is noted: the largest site tried took 7.3 GB for 52,800. */
const pageBytes = 100_000;

/** A larger site has not been tried. */
const mostPages = 60_000;

/**
 * How many pages a site may have to be kept for the next build: to note what they read may take half of the memory.
 * @param memory bytes that there are
 */
export function mostKept(memory: number = memoryHere()): number {
  const pages = Math.floor((memory / 2 - ownBytes) / pageBytes);
  return Math.min(mostPages, Math.max(0, pages));
}

/** The memory of the machine, or what of it this process may have. */
function memoryHere(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity);
}
