import type { ReadNames } from '../../../src/portal/reads/page-reads.ts';
import type { CompiledPages } from '../compile/compile-pages.ts';
import type { KeptFile } from '../kept/page-store.ts';
import type { ResultPlace } from '../kept/result-files.ts';
import type { MadePage } from '../profile/count-kinds.ts';
import type { Shard } from '../shards/shard.ts';
import type { Photograph } from './photographs.ts';
import type { SharedWork } from './share-work.ts';

export interface RenderedPage {
  readonly path: string;
  readonly route: string;
  /** Relative to the folder of the site; undefined if there is none. */
  readonly file: string | undefined;
  readonly kept: KeptFile | undefined;
  /** Index of its set of reads. */
  readonly read: number;
  readonly photographs: readonly Photograph[];
}

/** Pages and their reads: sets of indices of names. */
export interface ReadPages extends ReadNames {
  readonly pages: readonly RenderedPage[];
  readonly sets: readonly (readonly number[])[];
  readonly common: readonly number[];
}

export interface RenderJob {
  /** Of the compiled pages. */
  readonly folder: string;
  readonly compiled: CompiledPages;
  /** Of the compiled texts. */
  readonly texts: string;
  readonly site: string;
  /** With both slashes. */
  readonly base: string;
  readonly languages: readonly string[];
  /** Undefined for all. */
  readonly shard: Shard | undefined;
  readonly keeping: Keeping | undefined;
  readonly isMeasured: boolean;
}

export interface Keeping {
  /** Folder of cached files, named by hash. */
  readonly files: string;
  readonly results: ResultPlace;
  /** Current state of inputs outside of the portal. */
  readonly others: ReadonlyMap<string, string>;
  /** Earlier output whose files still exist. */
  readonly before: ReadPages | undefined;
}

export interface WorkerStart extends RenderJob {
  readonly side: 0 | 1;
  readonly work: SharedWork;
}

export interface Planned {
  readonly kind: 'planned';
  readonly asked: number;
  /** Paths of unchanged pages. */
  readonly same: readonly string[];
}

export interface Done extends ReadPages {
  readonly kind: 'done';
  readonly measured: readonly MadePage[];
}

export type ThreadAnswer = Planned | Done;
