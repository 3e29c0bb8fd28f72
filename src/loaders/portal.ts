import type { FontFacts } from '../fonts/read-font.ts';
import type { CollectionData, CollectionName, YamlName } from './collections.ts';
import type {
  ProseCitation,
  ProseComponent,
  ProseEntry,
  ProseLink,
  ProseNumber,
} from './parse-mdx.ts';
import type { MediaFile } from './media-file.ts';
import type { JudgedArchives } from './archive/judged-archives.ts';
import type { PackedFile } from './archive/packed-files.ts';
import type { ValuePath } from './parse-yaml.ts';
import type { Position } from './problem.ts';
import type { PublishedLine } from './published-lines.ts';
import type { ReadMemory } from './read-memory.ts';
import type { TopologyData } from './topojson-schema.ts';

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
  /** The text below the head. */
  readonly body: string;
  /** Line of its file on which the text begins. */
  readonly bodyLine: number;
  readonly hash: string;
  readonly links: readonly ProseLink[];
  readonly sections: readonly ProseEntry[];
  readonly sectionsKnown: boolean;
  readonly figures: readonly ProseEntry[];
  readonly refs: readonly ProseEntry[];
  readonly citations: readonly ProseCitation[];
  readonly components: readonly ProseComponent[];
  readonly numbers: readonly ProseNumber[];
}

/** The entries of each collection of YAML, with the data that its schema gives. */
export type YamlEntries = {
  readonly [K in YamlName]: readonly Entry<CollectionData<K>>[];
};

/** All that a portal's folder holds, each part valid by itself. */
export interface Portal extends YamlEntries {
  readonly pages: readonly PageEntry[];
  /** Chapters of reports; their ids are `{edition}/{chapter}/{language}`. */
  readonly reports: readonly PageEntry[];
  /** Shapes of regions: the `geo/*.topo.json` files. */
  readonly shapes: readonly Entry<TopologyData>[];
  /** The files of `media/` by their paths below it; also those that are not as they should be. */
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Entries that exist but have problems of their own, as `collection/id`. */
  readonly refused: ReadonlySet<string>;
  /** Collections of which a part could not be read at all: ids may be missing in them. */
  readonly unread: ReadonlySet<string>;
  /** Frozen editions whose packed pages are there. */
  readonly packed: ReadonlySet<string>;
  /** Addresses that were published, as the portal's list of them has them. */
  readonly published: readonly PublishedLine[];
  /** Pictures of the portal's own in `theme/`, by their names; the size of a PNG. */
  readonly pictures: ReadonlyMap<
    string,
    { readonly width: number; readonly height: number } | undefined
  >;
  /** Fonts of the portal's own in `theme/`, by their names; nothing is known of one that is no font. */
  readonly fonts: ReadonlyMap<string, FontFacts | undefined>;
  /** The packed pages of a frozen edition, or what keeps them from being read. */
  readPacked(edition: string): PackedFile;
  /** The SHA-256 of the same, without unpacking it. */
  hashPacked(edition: string): string | undefined;
  /** Archives that need no second look; none where every byte is to be looked at. */
  readonly judged?: JudgedArchives;
  /** What rules find in files, by heart where they found nothing before; missing where nobody keeps it. */
  readonly findIn?: ReadMemory['findIn'];
  /** The version of a valid entry by its name, as `collection/id`: a hash of what its file says. */
  versionOf(name: string): string | undefined;
  /** Where a value stands in its file. Reads the file again, so only for messages. */
  locate(entry: Entry<unknown>, path: ValuePath, key?: boolean): Position;
}

/** Every prose text: pages and chapters of reports. */
export function textsOf({ pages, reports }: Portal): readonly PageEntry[] {
  return [...pages, ...reports];
}

/** The name of a text without its language, and the language: `2012/method` and `ka`. */
export function splitTextId(id: string): readonly [name: string, locale: string] {
  const cut = id.lastIndexOf('/');
  return [id.slice(0, cut), id.slice(cut + 1)];
}

/** Could an entry of this id be there? A reference to one that is only broken is no mistake. */
export function mayExist(portal: Portal, name: CollectionName, id: string): boolean {
  return portal.refused.has(`${name}/${id}`) || portal.unread.has(name);
}

/** Could every entry of a collection be read? What counts by them is told only then. */
export function isWhole(portal: Portal, name: CollectionName): boolean {
  return !portal.unread.has(name) && ![...portal.refused].some((id) => id.startsWith(`${name}/`));
}
