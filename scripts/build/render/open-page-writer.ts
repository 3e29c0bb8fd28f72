import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFile } from '../kept/output-file.ts';
import { pathOfAddress } from '../kept/page-address.ts';
import { type KeptFile, PageStore } from '../kept/page-store.ts';

/** Where a site is made. */
export interface SitePlace {
  /** Its folder. */
  readonly site: string;
  /** Path below which it will stand, with both slashes. */
  readonly base: string;
  /** Folder in which its files are kept by their hashes, if they are. */
  readonly files?: string | undefined;
}

/** A page as it was rendered. */
export interface RenderedPage {
  readonly url: string;
  /** Of its route. */
  readonly type: string;
  readonly status: number;
  readonly body: ArrayBuffer | null;
}

/** What became of a page. */
export interface WrittenPage {
  readonly isWritten: boolean;
  /** Its file, where files are kept. */
  readonly kept: KeptFile | undefined;
}

/** A writer that asks for each folder once. */
function openFiles() {
  const known = new Set<string>();
  return (path: string, bytes: Uint8Array): void => {
    const folder = dirname(path);
    if (!known.has(folder)) {
      mkdirSync(folder, { recursive: true });
      known.add(folder);
    }
    writeFileSync(path, bytes);
  };
}

/**
 * Opens a writer of pages. Astro asks for the folder of every page, which takes longer than writing the page; and
 * what is kept need not be read again for its hash.
 */
export function openPageWriter({ site, base, files }: SitePlace) {
  const store = files === undefined ? undefined : new PageStore(files);
  const write = openFiles();
  /** Writes a page to where Astro would: one that leads on is left to Astro, which knows where to. */
  return ({ url, type, status, body }: RenderedPage): WrittenPage => {
    if (body === null || (status >= 300 && status < 400))
      return { isWritten: false, kept: undefined };
    const path = join(site, outputFile(pathOfAddress(url, base), type));
    const bytes = new Uint8Array(body);
    const kept = store?.write(path, bytes);
    if (!store) write(path, bytes);
    return { isWritten: true, kept };
  };
}
