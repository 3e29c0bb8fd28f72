/** What a command tells the code of pages about the site that it builds or shows. */
export interface BuildSettings {
  /** Folder of the portal. */
  readonly portal: string;
  /** Folder with what commands make and keep for the portal. */
  readonly home: string;
  /** File with the content of the portal as it was checked. */
  readonly data: string;
  /** Language of messages. */
  readonly locale: string;
  /** Day as of which pages say what is open: `2026-01-31`. */
  readonly day: string;
  /** Which previews of links are drawn. */
  readonly cards: 'all' | 'portal' | 'none';
  /** Folder for what Astro keeps. */
  readonly cache: string;
  /** Where a site is built and where it will be published; the dev server has a place of its own. */
  readonly target?: {
    readonly folder: string;
    /** Without its path. */
    readonly address: string;
    /** Path, with both slashes. */
    readonly base: string;
  };
  /** File that lists the code of texts, where they are compiled before the pages. */
  readonly texts?: string;
}

// A variable of the environment also reaches threads, and the process in which Astro compiles pages.
const variable = 'CLUSTERBOOK_BUILD';

let read: { readonly from: string; readonly settings: Partial<BuildSettings> } | undefined;

/** Sets what all code that is loaded from here on finds. */
export function announceBuild(settings: BuildSettings): void {
  process.env[variable] = JSON.stringify(settings);
}

/** The settings of the current build; none outside of one, as in tests. */
export function buildSettings(): Partial<BuildSettings> {
  const from = process.env[variable] ?? '{}';
  if (read?.from !== from) read = { from, settings: JSON.parse(from) as Partial<BuildSettings> };
  return read.settings;
}
