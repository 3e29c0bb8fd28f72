import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFile } from '../kept/output-file.ts';
import { leadsOn, pathOfAddress } from '../kept/page-address.ts';
import { type KeptFile, PageStore } from '../kept/page-store.ts';
import { openFolders } from '../open-folders.ts';

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

/**
 * Opens a writer of pages. Astro asks for the folder of every page anew; and what is kept need not be read again for
 * its hash.
 */
export function openPageWriter({ site, base, files }: SitePlace) {
  const store = files === undefined ? undefined : new PageStore(files);
  const makeFolder = openFolders();
  /** Writes a page to where Astro would: one that leads on is left to Astro, which knows where to. */
  return ({ url, type, status, body }: RenderedPage): WrittenPage => {
    if (body === null || leadsOn(status)) return { isWritten: false, kept: undefined };
    const path = join(site, outputFile(pathOfAddress(url, base), type));
    const bytes = new Uint8Array(body);
    if (store) return { isWritten: true, kept: store.write(path, bytes) };
    makeFolder(dirname(path));
    writeFileSync(path, bytes);
    return { isWritten: true, kept: undefined };
  };
}
