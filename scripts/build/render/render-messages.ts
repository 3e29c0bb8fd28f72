import type { ReadNames } from '../../../src/portal/reads/page-reads.ts';
import type { CompiledPages } from '../compile/compile-pages.ts';
import type { KeptFile } from '../kept/page-store.ts';
import type { ResultPlace } from '../kept/result-files.ts';
import type { MadePage } from '../profile/count-kinds.ts';
import type { Shard } from '../shards/shard.ts';
import type { Photograph } from './photographs.ts';
import type { SharedWork } from './share-work.ts';

/** A rendered page or file of the site. */
export interface RenderedPage {
  readonly path: string;
  readonly route: string;
  /** Its file, relative to the folder of the site; undefined if it was answered without one. */
  readonly file: string | undefined;
  /** Its file in the cache, if there is one. */
  readonly kept: KeptFile | undefined;
  /** Index of its set of reads. */
  readonly read: number;
  /** Pictures that it shows resized. */
  readonly photographs: readonly Photograph[];
}

/** Pages and their reads: sets of numbers, which are indices of names. */
export interface ReadPages extends ReadNames {
  readonly pages: readonly RenderedPage[];
  readonly sets: readonly (readonly number[])[];
  /** Dependencies of all pages. */
  readonly common: readonly number[];
}

export interface RenderJob {
  /** Folder of the compiled pages. */
  readonly folder: string;
  readonly compiled: CompiledPages;
  /** Folder of the compiled texts. */
  readonly texts: string;
  readonly site: string;
  /** Path below which it is served, with both slashes. */
  readonly base: string;
  readonly languages: readonly string[];
  /** Subset of the pages; undefined for all. */
  readonly shard: Shard | undefined;
  /** Cache between builds, if there is one. */
  readonly keeping: Keeping | undefined;
  /** Whether to measure each page. */
  readonly isMeasured: boolean;
}

export interface Keeping {
  /** Folder of cached files, named by their hashes. */
  readonly files: string;
  /** Place of slow results such as drawings. */
  readonly results: ResultPlace;
  /** Current state of inputs outside of the portal. */
  readonly others: ReadonlyMap<string, string>;
  /** Output of an earlier build whose files still exist. */
  readonly before: ReadPages | undefined;
}

export interface WorkerStart extends RenderJob {
  readonly side: 0 | 1;
  readonly work: SharedWork;
}

/** Sent when a thread knows what to render. */
export interface Planned {
  readonly kind: 'planned';
  readonly asked: number;
  /** Paths of unchanged pages of an earlier build. */
  readonly same: readonly string[];
}

/** Sent when everything is rendered. */
export interface Done extends ReadPages {
  readonly kind: 'done';
  readonly measured: readonly MadePage[];
}

export type ThreadAnswer = Planned | Done;
