import type { KeepMade } from '../../../src/search/build/build-search.ts';
import { readKept, tryWriteKept } from '../kept/kept-file.ts';
import type { FactPlace } from './fact-store.ts';

interface Kept<T> {
  readonly engine: string;
  readonly key: string;
  readonly made: T;
}

/** Take unchanged parts of the search index from the previous build. */
export function keepIndices(placeOf: (name: string) => FactPlace | undefined): KeepMade {
  return async <T>(name: string, key: string, make: () => T | Promise<T>): Promise<T> => {
    const place = placeOf(name);
    if (!place) return make();
    const found = readKept(place.file) as Kept<T> | undefined;
    // The format of another engine's output may differ.
    if (found?.engine === place.key && found.key === key) return found.made;
    const made = await make();
    tryWriteKept(place.file, { engine: place.key, key, made } satisfies Kept<T>);
    return made;
  };
}
