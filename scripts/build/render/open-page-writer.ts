import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { outputFile } from '../kept/output-file.ts';
import { pathOfAddress } from '../kept/page-address.ts';

/** Where a site is made. */
export interface SitePlace {
  /** Its folder. */
  readonly site: string;
  /** Path below which it will stand, with both slashes. */
  readonly base: string;
}

/** A page as it was rendered. */
export interface RenderedPage {
  readonly url: string;
  /** Of its route. */
  readonly type: string;
  readonly status: number;
  readonly body: ArrayBuffer | null;
}

/**
 * Opens a writer of pages. It asks for each folder once; Astro asks for that of every page, which takes longer than
 * writing the page.
 */
export function openPageWriter({ site, base }: SitePlace) {
  const known = new Set<string>();
  /**
   * Writes a page to where Astro would.
   * @returns whether it did: a page that leads on is left to Astro, which knows where to
   */
  return ({ url, type, status, body }: RenderedPage): boolean => {
    if (body === null || (status >= 300 && status < 400)) return false;
    const path = join(site, outputFile(pathOfAddress(url, base), type));
    const folder = dirname(path);
    if (!known.has(folder)) {
      mkdirSync(folder, { recursive: true });
      known.add(folder);
    }
    writeFileSync(path, new Uint8Array(body));
    return true;
  };
}
