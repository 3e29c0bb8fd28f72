import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTree } from '../../../src/loaders/list-files.ts';
import type { PageText } from '../../../src/search/build/page-text.ts';
import { readPage } from '../../../src/search/build/read-page.ts';
import { addressesIn } from '../required-files.ts';
import { type PageFacts, readPageFacts } from '../sitemaps/read-page-facts.ts';
import { policyHashes } from '../write-hosting.ts';
import { type FactPlace, FactStore } from './fact-store.ts';
import { hashBytes, hashDigits } from './hash-bytes.ts';

/** What a site needs to know of each of its pages, whatever their text says. */
export interface PageHead {
  /** What a sitemap tells of it. */
  readonly sitemap: PageFacts | undefined;
  /** Hashes of the scripts that its policy lets run. */
  readonly policies: readonly string[];
  /** The files that it makes a browser load, as it names them. */
  readonly addresses: readonly string[];
}

/** Reads the pages of a finished site; what an earlier build has read, and is the same, it takes from there. */
export class SiteReader {
  readonly site: string;
  readonly #host: string;
  readonly #hashes: Map<string, string>;
  readonly #placeOf: (name: string) => FactPlace | undefined;
  readonly #heads: FactStore<PageHead>;
  readonly #texts = new Map<string, FactStore<PageText>>();
  #pages: readonly string[] | undefined;

  /**
   * @param site folder of the site
   * @param host of the site, with which the pictures of shared links are named
   * @param hashes of those of its files of which they are known
   * @param placeOf where the facts of a name are kept, if they are
   */
  constructor(
    site: string,
    host: string,
    hashes: ReadonlyMap<string, string> = new Map(),
    placeOf: (name: string) => FactPlace | undefined = () => undefined,
  ) {
    this.site = site;
    this.#host = host;
    this.#hashes = new Map(hashes);
    this.#placeOf = placeOf;
    this.#heads = new FactStore(placeOf('heads'));
  }

  /** Its pages, which are all there before anybody asks: to walk through a large site takes a while. */
  get pages(): readonly string[] {
    this.#pages ??= listTree(this.site).files.filter((file) => file.endsWith('.html'));
    return this.#pages;
  }

  /** The pages of a language that lie in folders of their own, below the folder of the language. */
  indexPages(language: string): string[] {
    return this.pages
      .filter((file) => file.startsWith(`${language}/`))
      .map((file) => file.slice(language.length + 1))
      .filter((file) => /(?:^|\/)index\.html$/.test(file));
  }

  /** The hash of a file has become known. */
  readonly note = (file: string, hash: string): void => {
    this.#hashes.set(file, hash.slice(0, hashDigits));
  };

  /** The hash of the bytes of a file. */
  readonly hashOf = (file: string): string => {
    const hash = this.#hashes.get(file) ?? hashBytes(readFileSync(join(this.site, file)));
    this.note(file, hash);
    return hash.slice(0, hashDigits);
  };

  readonly #read = (file: string) => readFileSync(join(this.site, file), 'utf8');

  /** What the head of a page tells. */
  head(file: string): PageHead {
    return this.#heads.of(this.hashOf(file), () => {
      const html = this.#read(file);
      return {
        sitemap: readPageFacts(html),
        policies: policyHashes(html),
        addresses: addressesIn(html, this.#host),
      };
    });
  }

  /** The text of a page as the search sees it. @param language of the folder in which it lies */
  text(file: string, language: string): PageText {
    const store = this.#texts.get(language) ?? new FactStore(this.#placeOf(`texts-${language}`));
    this.#texts.set(language, store);
    return store.of(this.hashOf(file), () => readPage(this.#read(file)));
  }

  /** Keeps what was read for the next build. */
  keep(): void {
    for (const store of [this.#heads, ...this.#texts.values()]) store.keep();
  }
}
