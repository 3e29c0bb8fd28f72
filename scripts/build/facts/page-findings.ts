import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../../../src/search/build/page-text.ts';
import { readPage } from '../../../src/search/build/read-page.ts';
import { addressesIn } from '../required-files.ts';
import { type PageFacts, readPageFacts } from '../sitemaps/read-page-facts.ts';
import { policyHashes } from '../write-hosting.ts';
import { hashBytes } from '../../hash-bytes.ts';

/** Facts needed of every page, searched or not. */
export interface PageHead {
  readonly sitemap: PageFacts | undefined;
  /** Hashes of allowed scripts. */
  readonly policies: readonly string[];
  /** Addresses of files that it makes a browser load. */
  readonly addresses: readonly string[];
}

/** @param host of the site, part of preview addresses */
export const findHead = (html: string, host: string): PageHead => ({
  sitemap: readPageFacts(html),
  policies: policyHashes(html),
  addresses: addressesIn(html, host),
});

export interface PageTask {
  /** Relative to the folder of the site. */
  readonly file: string;
  readonly hasText: boolean;
  readonly isHashed: boolean;
}

export interface PageFindings {
  readonly head: PageHead;
  readonly text: PageText | undefined;
  readonly hash: string | undefined;
}

/** Read pages of a site in a folder, each once. */
export const findInPages = (
  site: string,
  host: string,
  tasks: readonly PageTask[],
): PageFindings[] =>
  tasks.map(({ file, hasText, isHashed }) => {
    const bytes = readFileSync(join(site, file));
    const html = bytes.toString('utf8');
    return {
      head: findHead(html, host),
      text: hasText ? readPage(html) : undefined,
      hash: isHashed ? hashBytes(bytes) : undefined,
    };
  });
