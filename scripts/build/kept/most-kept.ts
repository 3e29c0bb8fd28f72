import { totalmem } from 'node:os';

/** Bytes that a page takes while what all of them read is noted: 2.4 GB for 5,300 pages, 5.4 GB for 12,800. */
const pageBytes = 450_000;

/** The list of readings grows faster than the number of pages; a larger one has not been tried. */
const mostPages = 15_000;

/**
 * How many pages a site may have to be kept for the next build: to note what they read may take half of the memory.
 * @param memory bytes that there are
 */
export function mostKept(memory: number = memoryHere()): number {
  return Math.min(mostPages, Math.floor(memory / 2 / pageBytes));
}

/** The memory of the machine, or what of it this process may have. */
function memoryHere(): number {
  return Math.min(totalmem(), process.constrainedMemory() || Infinity);
}
