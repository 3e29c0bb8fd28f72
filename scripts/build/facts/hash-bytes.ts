import { createHash } from 'node:crypto';

/** Digits of a SHA-256 that are enough to tell contents apart. */
export const hashDigits = 32;

/** What bytes are, in a word. */
export const hashBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, hashDigits);
