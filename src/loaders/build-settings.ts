/** Settings that a command passes to the code of pages. */
export interface BuildSettings {
  readonly portal: string;
  /** Folder for generated and cached files of the portal. */
  readonly home: string;
  /** File with the checked content of the portal. */
  readonly data: string;
  readonly locale: string;
  /** Date at which pages evaluate what is open: `2026-01-31`. */
  readonly day: string;
  /** Which link previews are drawn. */
  readonly cards: 'all' | 'portal' | 'none';
  /** Cache folder of Astro. */
  readonly cache: string;
  /** Where the site is built and published; the dev server has a fixed place. */
  readonly target?: {
    readonly folder: string;
    /** Without the path. */
    readonly address: string;
    /** Path, with both slashes. */
    readonly base: string;
  };
  /** File that lists the code of texts, if these are compiled before the pages. */
  readonly texts?: string;
}

// Environment variables also reach threads, and the process in which Astro compiles pages.
const variable = 'CLUSTERBOOK_BUILD';

let read: { readonly from: string; readonly settings: Partial<BuildSettings> } | undefined;

/** Set the settings for all code loaded from here on. */
export function announceBuild(settings: BuildSettings): void {
  process.env[variable] = JSON.stringify(settings);
}

/** Settings of the current build; empty outside of one, as in tests. */
export function buildSettings(): Partial<BuildSettings> {
  const from = process.env[variable] ?? '{}';
  if (read?.from !== from) read = { from, settings: JSON.parse(from) as Partial<BuildSettings> };
  return read.settings;
}
