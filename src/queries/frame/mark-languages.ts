import { isMarked, plainText, splitRuns } from '../../i18n/carried-text.ts';
import { directionOf } from '../../i18n/describe-language.ts';

/** A tag, an element with raw text content, or text. */
const token = /<!--[\s\S]*?-->|<(script|style|textarea|title)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g;
const openTag = /^<([a-zA-Z][\w-]*)/;
const langOf = /\slang="([^"]*)"/;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/;
/** Elements that may contain only text. */
const textOnly = /^(?:option|title|desc|textarea)$/;

interface Element {
  readonly name: string;
  readonly lang: string;
  /** Runs open when the element's language was set; they do not apply inside it. */
  readonly runs: number;
}

const attributes = (lang: string, around: string) =>
  directionOf(lang) === directionOf(around)
    ? ` lang="${lang}"`
    : ` lang="${lang}" dir="${directionOf(lang)}"`;

const addTo = (tag: string, added: string) =>
  tag.replace(/\s*\/?>$/, (close) => `${added}${close}`);

interface Piece {
  readonly text: string;
  /** Undefined if it is the language of the enclosing element. */
  readonly lang: string | undefined;
}

/**
 * Splits text into pieces of one language each.
 * @param open stack of the languages of open runs, which may span tags; modified
 */
function piecesOf(text: string, open: string[], around: Element | undefined): Piece[] {
  return text.split(/(\u{e0001}[\u{e0200}-\u{e03ff}]*|\u{e0002})/u).flatMap((part) => {
    if (part.startsWith('\u{e0002}')) open.pop();
    else if (part.startsWith('\u{e0001}')) open.push(splitRuns(part)[0]?.lang ?? '');
    else if (part !== '') {
      const lang = open.length > (around?.runs ?? 0) ? open.at(-1) : undefined;
      return [{ text: part, lang: lang === around?.lang ? undefined : lang }];
    }
    return [];
  });
}

/** Adds `lang` attributes to a page, token by token. */
class LanguageMarker {
  readonly #tokens: readonly string[];
  readonly #out: string[] = [];
  readonly #elements: Element[] = [];
  /** Stack of the languages of open runs. */
  readonly #runs: string[] = [];
  #foreign = false;
  #isInNote = false;

  constructor(html: string) {
    this.#tokens = [...html.matchAll(token)].map(([text]) => text);
  }

  write(): { readonly html: string; readonly hasForeign: boolean } {
    for (const [index, text] of this.#tokens.entries()) {
      if (!text.startsWith('<'))
        this.#placeText(text, this.#tokens[index + 1]?.startsWith('</') ?? false);
      else if (/^<(?:textarea|title)/.test(text)) this.#placeTextElement(text);
      else if (/^<(?:!|script|style)/.test(text)) this.#out.push(plainText(text));
      else this.#placeTag(text);
    }
    return { html: this.#out.join(''), hasForeign: this.#foreign };
  }

  get #around(): string {
    return this.#elements.at(-1)?.lang ?? '';
  }

  /** @param isLast whether the end tag of the element follows */
  #placeText(text: string, isLast: boolean): void {
    const pieces = piecesOf(text, this.#runs, this.#elements.at(-1));
    const words = pieces.filter((piece) => piece.text.trim() !== '');
    const [first] = words;
    if (!this.#isInNote && words.some(({ lang }) => lang)) this.#foreign = true;
    const opening = this.#out.at(-1) ?? '';
    // A field before the text has a tag, and no text.
    const container = openTag.exec(opening)?.[1] ?? 'br';
    const isWhole =
      isLast && !empty.test(container) && words.every(({ lang }) => lang === first?.lang);
    if (first?.lang && isWhole && !langOf.test(opening)) {
      this.#out[this.#out.length - 1] = addTo(opening, attributes(first.lang, this.#around));
      this.#out.push(...pieces.map((piece) => piece.text));
    } else this.#out.push(...pieces.map((piece) => this.#wrap(piece)));
  }

  #wrap({ lang, text }: Piece): string {
    const isPlain = textOnly.test(this.#elements.at(-1)?.name ?? '');
    if (!lang || isPlain || text.trim() === '') return text;
    const tag = this.#elements.some(({ name }) => name === 'svg') ? 'tspan' : 'span';
    const [, before = '', inner = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
    return `${before}<${tag}${attributes(lang, this.#around)}>${inner}</${tag}>${after}`;
  }

  /** First language in a text that differs from that of the enclosing element. */
  #foreignOf(text: string): string | undefined {
    return splitRuns(text).find(({ lang }) => lang !== undefined && lang !== this.#around)?.lang;
  }

  /** Title or text area: it contains only text, so only the element as a whole can have a language. */
  #placeTextElement(element: string): void {
    const lang = this.#foreignOf(element);
    const [opening = ''] = /^<[^>]*>/.exec(element) ?? [];
    const rest = plainText(element.slice(opening.length));
    const tag = plainText(opening);
    this.#out.push(lang ? addTo(tag, attributes(lang, this.#around)) : tag, rest);
  }

  #placeTag(tag: string): void {
    const name = openTag.exec(tag)?.[1];
    if (name === undefined) this.#close(tag);
    else if (!tag.endsWith('/>') && !empty.test(name)) this.#open(tag, name);
    else if (isMarked(tag) && !langOf.test(tag)) {
      // Void elements such as fields and pictures have text only in their attributes.
      const lang = this.#foreignOf(tag);
      this.#out.push(addTo(plainText(tag), lang ? attributes(lang, this.#around) : ''));
      return;
    }
    this.#out.push(plainText(tag));
  }

  #open(tag: string, name: string): void {
    const own = langOf.exec(tag)?.[1];
    const runs = own === undefined ? (this.#elements.at(-1)?.runs ?? 0) : this.#runs.length;
    this.#elements.push({ name, lang: own ?? this.#around, runs });
    if (tag.includes(note)) this.#isInNote = true;
  }

  #close(tag: string): void {
    const closed = this.#elements.findLastIndex(({ name }) => tag === `</${name}>`);
    if (closed >= 0) this.#elements.length = closed;
    if (tag === '</p>') this.#isInNote = false;
  }
}

/** Attribute of the note that announces fallback texts. */
const note = ' data-stand-in';

/**
 * Replaces the language markers of a page by `lang` attributes on every text that differs from its surroundings.
 * Removes the note on fallback texts if there are none.
 */
export function markLanguages(page: string): string {
  if (!isMarked(page)) return page;
  const { html, hasForeign } = new LanguageMarker(page).write();
  return hasForeign ? html : html.replace(/<p data-stand-in[\s\S]*?<\/p>/, '');
}
