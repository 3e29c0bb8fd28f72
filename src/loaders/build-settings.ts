/** Settings that a command passes to pages. */
export interface BuildSettings {
  readonly portal: string;
  /** Folder for generated and cached files of the portal. */
  readonly home: string;
  /** File with the checked content of the portal. */
  readonly data: string;
  readonly locale: string;
  /** Date for what is open: `2026-01-31`. */
  readonly day: string;
  /** Which link previews are drawn. */
  readonly cards: 'all' | 'portal' | 'none';
  /** Cache folder of Astro. */
  readonly cache: string;
  /** Undefined for the dev server, whose place is fixed. */
  readonly target?: {
    readonly folder: string;
    /** Without the path. */
    readonly address: string;
    /** Path, with both slashes. */
    readonly base: string;
  };
  /** List of the texts' code, if compiled before the pages. */
  readonly texts?: string;
}

// An environment variable also reaches threads, and the process in which Astro compiles pages.
const variable = 'CLUSTERBOOK_BUILD';

let read: { readonly from: string; readonly settings: Partial<BuildSettings> } | undefined;

/** For all code loaded from now on. */
export function announceBuild(settings: BuildSettings): void {
  process.env[variable] = JSON.stringify(settings);
}

/** Empty outside builds, as in tests. */
export function buildSettings(): Partial<BuildSettings> {
  const from = process.env[variable] ?? '{}';
  if (read?.from !== from) read = { from, settings: JSON.parse(from) as Partial<BuildSettings> };
  return read.settings;
}
