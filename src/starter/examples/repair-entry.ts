import { type Document, isCollection } from 'yaml';

type Path = readonly (string | number)[];

/** Document path of a field named by the check (`sectors[0].id`), in an entry at a root path. */
export function pathFrom(root: Path, field: string): Path {
  const path = [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );
  return root.every((step, index) => path[index] === step) ? path : [...root, ...path];
}

/** The existing part of a path: a problem may name a missing field. */
function existing(document: Document, path: Path): Path {
  const missing = path.findIndex((_, at) => !document.hasIn(path.slice(0, at + 1)));
  return missing < 0 ? path : path.slice(0, missing);
}

/**
 * Remove the faulty part of an entry, so that the rest is valid.
 * @param path of the problem
 * @param root of the entry in its document
 * @returns false if nothing of the entry would be left
 */
export function takeAway(document: Document, path: Path, root: Path): boolean {
  const found = existing(document, path);
  if (found.length <= root.length) return false;
  document.deleteIn(found);
  const above = document.getIn(found.slice(0, -1));
  // Drop a list or group that is now empty.
  if (found.length - 1 > root.length && isCollection(above) && above.items.length === 0) {
    document.deleteIn(found.slice(0, -1));
  }
  return true;
}
