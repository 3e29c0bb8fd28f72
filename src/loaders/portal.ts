import type { Topology } from 'topojson-specification';
import type { CollectionData, CollectionName } from './collections.ts';
import type { ProseLink } from './parse-mdx.ts';
import type { ValuePath } from './parse-yaml.ts';
import type { Position } from './problem.ts';

/** One entry of a collection, and where its parts stand in its file. */
export interface Entry<T> {
  readonly id: string;
  /** Path relative to the portal's folder. */
  readonly file: string;
  readonly data: T;
  /** Path from the root of the file to the entry: `[3]` in a list, `[]` in a file of its own. */
  readonly path: ValuePath;
}

/** A prose file with what later checks need to know of it. */
export interface PageEntry extends Entry<CollectionData<'pages'>> {
  readonly hash: string;
  readonly links: readonly ProseLink[];
  readonly sections: readonly string[];
}

type Entries = {
  readonly [K in Exclude<CollectionName, 'pages'>]: readonly Entry<CollectionData<K>>[];
};

/** All that a portal's folder holds, each part valid by itself. */
export interface Portal extends Entries {
  readonly pages: readonly PageEntry[];
  /** Shapes of regions: the objects of all `geo/*.topo.json` files. */
  readonly shapes: readonly Topology[];
  /** Where a value stands in its file. Reads the file again, so only for messages. */
  locate(entry: Entry<unknown>, path: ValuePath, key?: boolean): Position;
}
