import { Parser } from 'htmlparser2';
import type { PageText, TextBlock } from './page-text.ts';

const names = (list: string) => new Set(list.split(' '));

/** Elements whose text is never indexed. */
const passedOver = names(
  'script style noscript template svg math iframe object nav footer button select textarea datalist dialog canvas audio video',
);

/** Inline elements; any other one begins and ends a block. */
const inline = names(
  'a abbr b bdi cite code data del dfn em i ins kbd label mark q s samp span strong sub sup time u var wbr',
);

/** A heading says more about a page than its text, a fact's label slightly more. */
const weights = new Map(Object.entries({ h2: 4, h3: 3, h4: 3, h5: 2, h6: 2, dt: 2 }));
const headings = /^(?:h[2-6]|dt|caption|summary)$/;

type Attributes = Readonly<Record<string, string>>;

interface Open {
  readonly name: string;
  readonly silent: boolean;
  /** Within ignored elements; filters do not count there either. */
  readonly dead: boolean;
  readonly weight: number;
  readonly alias: boolean;
  readonly title: boolean;
  /** Whether its text is separate from the surrounding line. */
  readonly isLine: boolean;
}

const outside: Open = {
  name: '',
  silent: true,
  dead: false,
  weight: 1,
  alias: false,
  title: false,
  isLine: true,
};

/** Pages may state other facets for other programs. */
const facetNames = new Set(['kind', 'country', 'region', 'sector', 'stage', 'known', 'year']);

/** Root of a page's text: the marked element, otherwise `main` or `body`. */
const isRoot = {
  marked: (_: string, attributes: Attributes) => 'data-pagefind-body' in attributes,
  main: (name: string) => name === 'main',
};

type Root = keyof typeof isRoot | 'body';
const roots: readonly Root[] = ['marked', 'main', 'body'];
/** Skipped on pages without a marked root or `main`. */
const aside = new Set(['head', 'header', 'title']);

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();

class PageReader {
  readonly #root: Root;
  readonly #open: Open[];
  #hasRoot: boolean;
  #isHidden = false;
  readonly #blocks: TextBlock[] = [];
  readonly #aliases: string[] = [];
  readonly #facets = new Map<string, Set<string>>();
  #kind: string | undefined;
  #isOfYear = false;
  #heading = '';
  #headTitle = '';
  #textLanguage: string | undefined;
  /** Id of a section before its heading. */
  #waiting: string | undefined;
  #line = '';

  constructor(root: Root) {
    this.#root = root;
    this.#hasRoot = root === 'body';
    this.#open = [{ ...outside, silent: root !== 'body' }];
  }

  get hasRoot(): boolean {
    return this.#hasRoot;
  }

  readonly opened = (name: string, attributes: Attributes): void => {
    const above = this.#open.at(-1) as Open;
    const root = this.#root !== 'body' && isRoot[this.#root](name, attributes);
    if (name === 'meta' && attributes.name?.toLowerCase() === 'robots') {
      this.#isHidden ||= /\bnoindex\b/i.test(attributes.content ?? '');
    }
    if (root) {
      this.#hasRoot = true;
      this.#kind = attributes['data-kind'];
      this.#isOfYear = this.#kind === 'figure' && /\//.test(attributes['data-id'] ?? '');
      this.#textLanguage = attributes['data-search-language'];
    }
    const ignored = attributes['data-pagefind-ignore'];
    const dead = above.dead || ignored === 'all';
    if (!dead) this.#takeFacet(attributes['data-pagefind-filter']);
    const isLine = !inline.has(name) || 'data-search-alias' in attributes;
    if (isLine) this.#endLine();
    const silent =
      (above.silent && !root) ||
      passedOver.has(name) ||
      ignored !== undefined ||
      attributes['aria-hidden'] === 'true' ||
      (this.#root === 'body' && aside.has(name));
    // A chapter's number is above its title, unmarked since frozen reports must not change.
    const isNumber = this.#kind === 'report' && attributes.class === 'kind' && this.#heading === '';
    const alias = above.alias || isNumber || 'data-search-alias' in attributes;
    const title = above.title || name === 'h1' || attributes['data-pagefind-meta'] === 'title';
    const said = Number(attributes['data-pagefind-weight']);
    const weight = said > 0 && said <= 10 ? said : (weights.get(name) ?? above.weight);
    this.#open.push({ name, silent, dead, weight, alias, title, isLine });
    if (!silent && attributes.id && !root) this.#waiting = attributes.id;
  };

  readonly text = (text: string): void => {
    const open = this.#open.at(-1) as Open;
    if (!open.silent) this.#line += text;
    else if (open.name === 'title' && !this.#headTitle) this.#headTitle = tidy(text);
  };

  readonly closed = (): void => {
    if (this.#open.at(-1)?.isLine) this.#endLine();
    if (this.#open.length > 1) this.#open.pop();
  };

  #takeFacet(value: string | undefined): void {
    const [, facet, id] = /^([\w-]+):(.+)$/u.exec(value ?? '') ?? [];
    if (!facet || !id || !facetNames.has(facet)) return;
    this.#facets.set(facet, (this.#facets.get(facet) ?? new Set()).add(id));
  }

  #endLine(): void {
    const text = tidy(this.#line);
    this.#line = '';
    if (!/[\p{L}\p{N}]/u.test(text)) return;
    const open = this.#open.at(-1) as Open;
    if (open.title && !this.#heading) {
      this.#heading = text;
      return;
    }
    // Skip single characters, such as the letters above parts of a list.
    if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text)) return;
    const isHeading = headings.test(open.name);
    const anchor = isHeading ? this.#waiting : undefined;
    // A page is about its anchored terms, as a glossary is.
    if (open.alias || (anchor && open.name === 'dt')) this.#aliases.push(text);
    if (isHeading) this.#waiting = undefined;
    this.#blocks.push({ text, weight: open.weight, ...(anchor ? { anchor } : {}) });
  }

  read(): PageText {
    this.#endLine();
    if (this.#kind && !this.#facets.has('kind')) this.#facets.set('kind', new Set([this.#kind]));
    return {
      title: this.#heading || this.#headTitle,
      aliases: this.#aliases,
      otherTitles: [],
      textLanguage: this.#textLanguage,
      facets: Object.fromEntries([...this.#facets].map(([name, ids]) => [name, [...ids]])),
      blocks: this.#blocks,
      ...(this.#isOfYear ? { isOfYear: true } : {}),
      isMarked: this.#root === 'marked',
      isHidden: this.#isHidden,
    };
  }
}

/**
 * Parse a page for the search: title, other names, facets and blocks of text, without head, navigation and
 * footer. Marks are those of Pagefind (`data-pagefind-body`, `-ignore`, `-filter`, `-weight`, `-meta="title"`)
 * and `data-search-alias`, `data-search-language`. Accepts any HTML, even malformed.
 */
export function readPage(html: string): PageText {
  for (const root of roots) {
    const reader = new PageReader(root);
    const parser = new Parser({
      onopentag: reader.opened,
      ontext: reader.text,
      onclosetag: reader.closed,
    });
    parser.end(html);
    if (reader.hasRoot) return reader.read();
  }
  throw new Error('the body is always a root');
}
