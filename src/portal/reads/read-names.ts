/** Separator within names; ids and fields never contain it. */
const separator = '\u001f';

/** All members of a collection or map. */
export const everything = '*';

/** Collection of sources outside the portal. */
export const outside = 'outside';

/** Collection of results of remembered functions, by name and keys. */
export const remembered = 'remembered';

/** Collection, optional member or everything, optional field. */
export const readName = (...parts: readonly string[]): string => parts.join(separator);

/** Inverse of `readName`. */
export const splitName = (name: string): readonly string[] => name.split(separator);
