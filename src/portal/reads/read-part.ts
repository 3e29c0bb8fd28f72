import type { Digests } from './digest-value.ts';
import { readNames } from './read-names.ts';

/** The digest of what a reading finds. */
export function readPart(raw: object, name: string, digests: Digests): string {
  if (raw instanceof Map) {
    if (name === readNames.names) return digests.ofNames(raw.keys());
    if (name === readNames.entries) return digests.ofEntries(raw);
    return digests.of(raw.get(name));
  }
  if (name === readNames.names) return digests.ofNames(Object.keys(raw));
  return digests.of((raw as Readonly<Record<string, unknown>>)[name]);
}
