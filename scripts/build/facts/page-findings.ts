import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../../../src/search/build/page-text.ts';
import { readPage } from '../../../src/search/build/read-page.ts';
import { addressesIn } from '../required-files.ts';
import { type PageFacts, readPageFacts } from '../sitemaps/read-page-facts.ts';
import { policyHashes } from '../write-hosting.ts';
import { hashBytes } from '../../hash-bytes.ts';

/** Facts about a page that are needed whether or not it is searched. */
export interface PageHead {
  /** Its sitemap entry. */
  readonly sitemap: PageFacts | undefined;
  /** Hashes of the scripts allowed by its policy. */
  readonly policies: readonly string[];
  /** Files that it makes a browser load, with the addresses used in it. */
  readonly addresses: readonly string[];
}

/** @param host of the site, part of the addresses of preview pictures */
export const findHead = (html: string, host: string): PageHead => ({
  sitemap: readPageFacts(html),
  policies: policyHashes(html),
  addresses: addressesIn(html, host),
});

export interface PageTask {
  /** Its file, relative to the folder of the site. */
  readonly file: string;
  /** Whether its text is needed in addition to its head. */
  readonly hasText: boolean;
  /** Whether its hash is needed, being unknown. */
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
