import { Parser } from 'htmlparser2';
import type { PageText, TextBlock } from './page-text.ts';

const names = (list: string) => new Set(list.split(' '));

/** Elements whose text is no reading matter of a page, wherever they stand. */
const passedOver = names(
  'script style noscript template svg math iframe object nav footer button select textarea datalist dialog canvas audio video',
);

/** Elements that stand inside a line; every other one begins and ends a block. */
const inline = names(
  'a abbr b bdi cite code data del dfn em i ins kbd label mark q s samp span strong sub sup time u var wbr',
);

/** Weights by element: a heading says more of a page than its text, a label of a fact a little more. */
const weights = new Map(Object.entries({ h2: 4, h3: 3, h4: 3, h5: 2, h6: 2, dt: 2 }));
const headings = /^(?:h[2-6]|dt|caption|summary)$/;

type Attributes = Readonly<Record<string, string>>;

/** An element that is open, with what its text inherits. */
interface Open {
  readonly name: string;
  readonly silent: boolean;
  /** Filters do not count below either. */
  readonly dead: boolean;
  readonly weight: number;
  readonly alias: boolean;
  readonly title: boolean;
  /** True if its text is a line of its own rather than a continuation of the surrounding text. */
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

/** The facets of the search; a page may say anything else to other programs. */
const facetNames = new Set(['kind', 'country', 'region', 'sector', 'stage', 'known', 'year']);

/** Where the text of a page may stand: where it is marked, else in `main`, else in its body. */
const isRoot = {
  marked: (_: string, attributes: Attributes) => 'data-pagefind-body' in attributes,
  main: (name: string) => name === 'main',
};

type Root = keyof typeof isRoot | 'body';
const roots: readonly Root[] = ['marked', 'main', 'body'];
/** Of a page without a root of its own all is read but these. */
const aside = new Set(['head', 'header', 'title']);

const tidy = (text: string) => text.replace(/\s+/gu, ' ').trim();

/** Gathers the text of one page while its elements open and close. */
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
  /** Id of a section whose heading has not come yet. */
  #waiting: string | undefined;
  #line = '';

  constructor(root: Root) {
    this.#root = root;
    this.#hasRoot = root === 'body';
    this.#open = [{ ...outside, silent: root !== 'body' }];
  }

  /** Was there an element that holds the text? */
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
    // An alias of the page is separate from the text around it.
    const isLine = !inline.has(name) || 'data-search-alias' in attributes;
    if (isLine) this.#endLine();
    const silent =
      (above.silent && !root) ||
      passedOver.has(name) ||
      ignored !== undefined ||
      attributes['aria-hidden'] === 'true' ||
      (this.#root === 'body' && aside.has(name));
    // The number of a chapter stands above its title; no mark tells it, since frozen reports stay as they are.
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
    // A single letter, such as those above the parts of a list, says nothing.
    if (!/[\p{L}\p{N}].*[\p{L}\p{N}]/u.test(text)) return;
    const isHeading = headings.test(open.name);
    const anchor = isHeading ? this.#waiting : undefined;
    // A term with an address of its own is what the page is about, as a glossary is about its terms.
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
 * The text of a page as the search sees it: title, other names, facets and blocks of text, without
 * head, navigation and foot. Marks in the page are those of Pagefind (`data-pagefind-body`,
 * `-ignore`, `-filter`, `-weight`, `-meta="title"`) and `data-search-alias`, `data-search-language`.
 * Any page of HTML is read, well formed or not.
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
