import type { ReadNames } from '../../../src/portal/reads/page-reads.ts';
import type { CompiledPages } from '../compile/compile-pages.ts';
import type { KeptFile } from '../kept/page-store.ts';
import type { ResultPlace } from '../kept/result-files.ts';
import type { MadePage } from '../profile/count-kinds.ts';
import type { Shard } from '../shards/shard.ts';
import type { Photograph } from './photographs.ts';
import type { SharedWork } from './share-work.ts';

/** A page or file of the site, as it was made. */
export interface RenderedPage {
  readonly path: string;
  /** Name of its route. */
  readonly route: string;
  /** Its file, below the folder of the site; undefined when it was answered without one. */
  readonly file: string | undefined;
  /** Its file, where files are kept. */
  readonly kept: KeptFile | undefined;
  /** Which of the sets of readings it has read. */
  readonly read: number;
  /** The pictures that it shows smaller. */
  readonly photographs: readonly Photograph[];
}

/** Pages, and what they have read: sets of numbers, which mean names. */
export interface ReadPages extends ReadNames {
  readonly pages: readonly RenderedPage[];
  readonly sets: readonly (readonly number[])[];
  /** What all pages depend on. */
  readonly common: readonly number[];
}

/** What a thread needs to make pages. */
export interface RenderJob {
  /** Folder of the compiled pages. */
  readonly folder: string;
  readonly compiled: CompiledPages;
  /** Folder of the code of texts. */
  readonly texts: string;
  /** Folder of the site. */
  readonly site: string;
  /** Path below which it will stand, with both slashes. */
  readonly base: string;
  readonly languages: readonly string[];
  /** Which of the pages, when not all. */
  readonly shard: Shard | undefined;
  /** What is kept between builds, if anything is. */
  readonly keeping: Keeping | undefined;
  /** Is each page measured? */
  readonly isMeasured: boolean;
}

export interface Keeping {
  /** Folder in which files are kept by their hashes. */
  readonly files: string;
  /** Where drawings and the like are kept. */
  readonly results: ResultPlace;
  /** What pages may read that is no part of the portal, as it is now. */
  readonly others: ReadonlyMap<string, string>;
  /** What an earlier build made, as far as its files are still there. */
  readonly before: ReadPages | undefined;
}

export interface WorkerStart extends RenderJob {
  readonly side: 0 | 1;
  readonly work: SharedWork;
}

/** Sent when a thread knows what is to be made. */
export interface Planned {
  readonly kind: 'planned';
  readonly asked: number;
  /** Paths of the pages of an earlier build that are the same. */
  readonly same: readonly string[];
}

/** Sent when nothing is left to be made. */
export interface Done extends ReadPages {
  readonly kind: 'done';
  readonly measured: readonly MadePage[];
}

export type ThreadAnswer = Planned | Done;
