import type { ReadList } from '../../../src/portal/reads/page-account.ts';
import type { PageStyles } from '../render/render-messages.ts';
import type { KeptFile } from './page-store.ts';
import type { WrittenFile } from './written-files.ts';
import type { KeptTexts } from '../texts/renew-texts.ts';
import type { BookData } from './read-book.ts';

/** A route of the site, and which pages it has. */
export interface KeptRoute {
  readonly component: string;
  readonly route: string;
  readonly type: string;
  readonly paths: readonly string[];
  /** Paths whose pages are given more than their parameters, with the digest of that if it is data. */
  readonly given: readonly (readonly [path: string, digest: string | undefined])[];
  /** What its list of pages depends on. */
  readonly read: ReadList;
}

/** A page as it was made. */
export interface KeptPage {
  readonly component: string;
  readonly route: string;
  /** Its file in the site; undefined when it was answered without one. */
  readonly file: string | undefined;
  readonly kept: KeptFile | undefined;
  readonly read: ReadList;
  /** The photographs that it shows. */
  readonly photographs: readonly string[];
}

/** What a build keeps for the next one. */
export interface KeptSite {
  /** What compiled pages were made of. */
  readonly compiledKey: string;
  /** What all pages depend on besides. */
  readonly commonKey: string;
  /** The files of the compiled pages as they were written. */
  readonly compiled: readonly WrittenFile[];
  /** Name of the file with which the compiled pages begin. */
  readonly entry: string;
  readonly styles: PageStyles;
  readonly texts: KeptTexts;
  /** Host at which the site stands. */
  readonly origin: string;
  /** What Astro answered for each photograph. */
  readonly photographs: ReadonlyMap<string, string>;
  /** Files that are no pages: scripts, styles, fonts, photographs. */
  readonly others: readonly (readonly [file: string, kept: KeptFile])[];
  readonly book: BookData;
  readonly common: ReadList;
  readonly routes: readonly KeptRoute[];
  /** By their paths. */
  readonly pages: ReadonlyMap<string, KeptPage>;
}
