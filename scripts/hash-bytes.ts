import { createHash } from 'node:crypto';

/** Hexadecimal digits of a SHA-256 that are enough to tell contents apart. */
export const hashDigits = 32;

/** The first digits of the SHA-256 of bytes: equal bytes have equal ones. */
export const hashBytes = (bytes: Uint8Array | string): string =>
  createHash('sha256').update(bytes).digest('hex').slice(0, hashDigits);
