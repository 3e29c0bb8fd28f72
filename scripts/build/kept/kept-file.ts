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

/** How files end that are being written. */
export const unfinishedEnding = '.part';

/**
 * Writes a value into a file, before which stands the hash of its bytes; another build sees all of it or nothing.
 * @throws Error where it cannot be written, or holds more than data; nothing is left of it then
 */
export function writeKept(file: string, value: unknown): void {
  const bytes = serialize(value);
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}-${threadId}${unfinishedEnding}`;
  try {
    // One after the other: to join them first would copy 60 MB for a large site.
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
 * Writes a value that is no loss: where the disk is full or closed, or the value holds more than data, whoever needs it
 * makes it anew.
 * @returns whether it is written
 */
export function tryWriteKept(file: string, value: unknown): boolean {
  try {
    writeKept(file, value);
    return true;
  } catch {
    return false;
  }
}

/** Reads a value; undefined where there is none, or not the whole of it. A damaged file is deleted. */
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
      // Written by a Node that has another way of writing values.
    }
  }
  rmSync(file, { force: true });
  return undefined;
}
