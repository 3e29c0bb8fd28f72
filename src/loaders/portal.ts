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

export interface Entry<T> {
  readonly id: string;
  /** Relative to the portal. */
  readonly file: string;
  readonly data: T;
  /** From the file's root: `[3]` in a list, `[]` in a separate file. */
  readonly path: ValuePath;
}

/** A prose file with data for later checks. */
export interface PageEntry extends Entry<CollectionData<'pages'>> {
  readonly body: string;
  /** First line of the body in the file. */
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

/** Valid entries of each YAML collection. */
export type YamlEntries = {
  readonly [K in YamlName]: readonly Entry<CollectionData<K>>[];
};

/** All content, each part valid by itself. */
export interface Portal extends YamlEntries {
  readonly pages: readonly PageEntry[];
  /** Ids are `{edition}/{chapter}/{language}`. */
  readonly reports: readonly PageEntry[];
  /** `geo/*.topo.json` */
  readonly shapes: readonly Entry<TopologyData>[];
  /** By path below `media/`, including invalid ones. */
  readonly media: ReadonlyMap<string, MediaFile>;
  /** Existing but invalid entries, as `collection/id`. */
  readonly refused: ReadonlySet<string>;
  /** Partly unreadable, so that ids may be missing. */
  readonly unread: ReadonlySet<string>;
  /** Frozen editions with an archive. */
  readonly packed: ReadonlySet<string>;
  /** Published addresses, as listed by the portal. */
  readonly published: readonly PublishedLine[];
  /** Of `theme/`, by name; with the size of a PNG. */
  readonly pictures: ReadonlyMap<
    string,
    { readonly width: number; readonly height: number } | undefined
  >;
  /** Of `theme/`, by name; undefined if not a font. */
  readonly fonts: ReadonlyMap<string, FontFacts | undefined>;
  readPacked(edition: string): PackedFile;
  /** SHA-256 of the archive, without unpacking it. */
  hashPacked(edition: string): string | undefined;
  /** Archives known to be valid; undefined to check every byte. */
  readonly judged?: JudgedArchives;
  /** Cached if empty; undefined without a cache. */
  readonly findIn?: ReadMemory['findIn'];
  /** By `collection/id`: a hash of the content. */
  versionOf(name: string): string | undefined;
  /** Reads the file again, so only for messages. */
  locate(entry: Entry<unknown>, path: ValuePath, key?: boolean): Position;
}

/** All prose texts: pages and chapters of reports. */
export function textsOf({ pages, reports }: Portal): readonly PageEntry[] {
  return [...pages, ...reports];
}

/** Split into name and language: `2012/method` and `ka`. */
export function splitTextId(id: string): readonly [name: string, locale: string] {
  const cut = id.lastIndexOf('/');
  return [id.slice(0, cut), id.slice(cut + 1)];
}

/** A reference to an invalid entry is no mistake. */
export function mayExist(portal: Portal, name: CollectionName, id: string): boolean {
  return portal.refused.has(`${name}/${id}`) || portal.unread.has(name);
}

/** Otherwise counts of entries are not checked. */
export function isWhole(portal: Portal, name: CollectionName): boolean {
  return !portal.unread.has(name) && ![...portal.refused].some((id) => id.startsWith(`${name}/`));
}
