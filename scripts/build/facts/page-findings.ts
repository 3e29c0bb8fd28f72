import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageText } from '../../../src/search/build/page-text.ts';
import { readPage } from '../../../src/search/build/read-page.ts';
import { addressesIn } from '../required-files.ts';
import { type PageFacts, readPageFacts } from '../sitemaps/read-page-facts.ts';
import { policyHashes } from '../write-hosting.ts';
import { hashBytes } from '../../hash-bytes.ts';

/** What a site needs to know of each of its pages, whatever their text says. */
export interface PageHead {
  /** What a sitemap tells of it. */
  readonly sitemap: PageFacts | undefined;
  /** Hashes of the scripts that its policy lets run. */
  readonly policies: readonly string[];
  /** The files that it makes a browser load, as it names them. */
  readonly addresses: readonly string[];
}

/** @param host of the site, with which the pictures of shared links are named */
export const findHead = (html: string, host: string): PageHead => ({
  sitemap: readPageFacts(html),
  policies: policyHashes(html),
  addresses: addressesIn(html, host),
});

/** A page to be read. */
export interface PageTask {
  /** Its file, from the folder of the site. */
  readonly file: string;
  /** Is its text asked for, besides its head? */
  readonly hasText: boolean;
  /** Is its hash asked for, which is not known yet? */
  readonly isHashed: boolean;
}

/** What was found in a page. */
export interface PageFindings {
  readonly head: PageHead;
  readonly text: PageText | undefined;
  readonly hash: string | undefined;
}

/** Reads pages of a site in a folder, each once. */
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
