import { createHash } from 'node:crypto';

/** Version of a prose text: the first 12 hex digits of its SHA-256. */
export function hashProse(body: string): string {
  return createHash('sha256')
    .update(body.replaceAll('\r\n', '\n').trim())
    .digest('hex')
    .slice(0, 12);
}
