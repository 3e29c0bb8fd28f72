import { type Document, isCollection } from 'yaml';

type Path = readonly (string | number)[];

/** The path of a field as the check names it, in an entry that stands at a root: `sectors[0].id`. */
export function pathFrom(root: Path, field: string): Path {
  const path = [...field.matchAll(/\[(\d+)\]|([^.[\]]+)/g)].map(([, index, name]) =>
    index === undefined ? (name ?? '') : Number(index),
  );
  return root.every((step, index) => path[index] === step) ? path : [...root, ...path];
}

/** What of a path is there: a problem may name what is missing. */
function existing(document: Document, path: Path): Path {
  const missing = path.findIndex((_, at) => !document.hasIn(path.slice(0, at + 1)));
  return missing < 0 ? path : path.slice(0, missing);
}

/**
 * Takes the part of an entry away with which something is wrong, so that the rest of it can stand.
 * @param path where the check found it
 * @param root path of the entry in its document
 * @returns false where nothing would be left of it
 */
export function takeAway(document: Document, path: Path, root: Path): boolean {
  const found = existing(document, path);
  if (found.length <= root.length) return false;
  document.deleteIn(found);
  const above = document.getIn(found.slice(0, -1));
  // An empty list or group says nothing.
  if (found.length - 1 > root.length && isCollection(above) && above.items.length === 0) {
    document.deleteIn(found.slice(0, -1));
  }
  return true;
}
