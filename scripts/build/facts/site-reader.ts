import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listTree } from '../../../src/loaders/list-files.ts';
import type { PageText } from '../../../src/search/build/page-text.ts';
import { readPage } from '../../../src/search/build/read-page.ts';
import { type FactPlace, FactStore } from './fact-store.ts';
import { findOnBoth } from './find-on-both.ts';
import { hashBytes, hashDigits } from '../../hash-bytes.ts';
import { findHead, type PageHead } from './page-findings.ts';

/** Reader of a finished site; facts of unchanged pages come from the earlier build. */
export class SiteReader {
  readonly site: string;
  readonly #host: string;
  readonly #hashes: Map<string, string>;
  readonly #placeOf: (name: string) => FactPlace | undefined;
  readonly #heads: FactStore<PageHead>;
  readonly #texts = new Map<string, FactStore<PageText>>();
  #pages: readonly string[] | undefined;

  /**
   * @param host of the site, part of preview addresses
   * @param hashes of its files, if known
   * @param placeOf file for the facts of a name
   */
  constructor(
    site: string,
    host: string,
    hashes: ReadonlyMap<string, string> = new Map(),
    placeOf: (name: string) => FactPlace | undefined = () => undefined,
  ) {
    this.site = site;
    this.#host = host;
    this.#hashes = new Map([...hashes].map(([file, hash]) => [file, hash.slice(0, hashDigits)]));
    this.#placeOf = placeOf;
    this.#heads = new FactStore(placeOf('heads'));
  }

  /** Listed once, when all pages exist: walking through a large site takes a while. */
  get pages(): readonly string[] {
    this.#pages ??= listTree(this.site).files.filter((file) => file.endsWith('.html'));
    return this.#pages;
  }

  /** Pages of a language in subfolders of its folder. */
  indexPages(language: string): string[] {
    return this.pages
      .filter((file) => file.startsWith(`${language}/`))
      .map((file) => file.slice(language.length + 1))
      .filter((file) => /(?:^|\/)index\.html$/.test(file));
  }

  readonly note = (file: string, hash: string): void => {
    this.#hashes.set(file, hash.slice(0, hashDigits));
  };

  readonly hashOf = (file: string): string => {
    const hash = this.#hashes.get(file) ?? hashBytes(readFileSync(join(this.site, file)));
    this.note(file, hash);
    return hash.slice(0, hashDigits);
  };

  readonly #read = (file: string) => readFileSync(join(this.site, file), 'utf8');

  head(file: string): PageHead {
    return this.#heads.of(this.hashOf(file), () => findHead(this.#read(file), this.#host));
  }

  #textsIn(language: string): FactStore<PageText> {
    const store = this.#texts.get(language) ?? new FactStore(this.#placeOf(`texts-${language}`));
    this.#texts.set(language, store);
    return store;
  }

  /** Text for the search. */
  text(file: string, language: string): PageText {
    return this.#textsIn(language).of(this.hashOf(file), () => readPage(this.#read(file)));
  }

  /**
   * Read all unread pages at once, on two threads: their heads, and texts for the search.
   * @param searched languages with a search
   */
  async readAll(searched: readonly string[]): Promise<void> {
    const languageOf = new Map<string, string>(
      searched.flatMap((language) =>
        this.indexPages(language).map((file) => [`${language}/${file}`, language] as const),
      ),
    );
    const storeOf = (file: string) => {
      const language = languageOf.get(file);
      return language === undefined ? undefined : this.#textsIn(language);
    };
    const tasks = this.pages
      .map((file) => {
        const store = storeOf(file);
        const known = this.#hashes.get(file);
        const hasText = store !== undefined && !(known && store.has(known));
        return { file, known, store, hasText };
      })
      .filter(({ known, hasText }) => hasText || !(known && this.#heads.has(known)));
    const asked = tasks.map(({ file, known, hasText }) => ({ file, hasText, isHashed: !known }));
    const found = await findOnBoth(this.site, this.#host, asked);
    for (const [at, { file, store }] of tasks.entries()) {
      const { head, text, hash: read } = found[at] as (typeof found)[number];
      if (read !== undefined) this.note(file, read);
      const hash = this.hashOf(file);
      this.#heads.of(hash, () => head);
      if (text) store?.of(hash, () => text);
    }
  }

  keep(): void {
    for (const store of [this.#heads, ...this.#texts.values()]) store.keep();
  }
}
