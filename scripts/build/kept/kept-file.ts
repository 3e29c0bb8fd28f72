import { createHash } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { threadId } from 'node:worker_threads';

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const hashBytes = 32;

/** Ending of unfinished files. */
export const unfinishedEnding = '.part';

/**
 * Write a value after the hash of its bytes; another build sees all of it or nothing.
 * @throws Error if it cannot be written, or is not serializable; the unfinished file is removed then
 */
export function writeKept(file: string, value: unknown): void {
  const bytes = serialize(value);
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}-${threadId}${unfinishedEnding}`;
  try {
    // Two writes: joining them first would copy 60 MB for a large site.
    const opened = openSync(unfinished, 'w');
    try {
      writeFileSync(opened, hashOf(bytes));
      writeFileSync(opened, bytes);
    } finally {
      closeSync(opened);
    }
    renameSync(unfinished, file);
  } catch (error) {
    rmSync(unfinished, { force: true });
    throw error;
  }
}

/**
 * Write a value that can be recomputed: failures are no error.
 * @returns whether it was written
 */
export function tryWriteKept(file: string, value: unknown): boolean {
  try {
    writeKept(file, value);
    return true;
  } catch {
    return false;
  }
}

/** Read a value; undefined if it is missing or incomplete. A damaged file is deleted. */
export function readKept(file: string): unknown {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch {
    return undefined;
  }
  const value = bytes.subarray(hashBytes);
  if (bytes.length > hashBytes && hashOf(value).equals(bytes.subarray(0, hashBytes))) {
    try {
      return deserialize(value);
    } catch {
      // Written by a Node with another serialization format.
    }
  }
  rmSync(file, { force: true });
  return undefined;
}
