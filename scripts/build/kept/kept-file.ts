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

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();
const hashBytes = 32;

/** Writes a value into a file, before which stands the hash of its bytes; another build sees all of it or nothing. */
export function writeKept(file: string, value: unknown): void {
  const bytes = serialize(value);
  mkdirSync(dirname(file), { recursive: true });
  const unfinished = `${file}.${process.pid}.part`;
  // One after the other: to join them first would copy 60 MB for a large site.
  const opened = openSync(unfinished, 'w');
  try {
    writeFileSync(opened, hashOf(bytes));
    writeFileSync(opened, bytes);
  } finally {
    closeSync(opened);
  }
  renameSync(unfinished, file);
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
