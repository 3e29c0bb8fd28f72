/** Separates the parts of a name: ids and fields have no such character. */
const separator = '\u001f';

/** All members of a collection, or all that a map holds. */
export const everything = '*';

/** The collection of what is no part of the portal. */
export const outside = 'outside';

/** In the place of a collection: the results of remembered functions, by their names and keys. */
export const remembered = 'remembered';

/** The name of a reading: a collection, a member of it or everything in it, and a field where it has fields. */
export const readName = (...parts: readonly string[]): string => parts.join(separator);

/** The parts of the name of a reading. */
export const splitName = (name: string): readonly string[] => name.split(separator);
