import { wordsOf } from '../view/words-of.ts';
import { chosenIn } from '../take/chosen-in.ts';

/** A page, or a drawing on it, as a part of the dossier. */
export interface AdoptedPart {
  readonly title: string;
  /** What is counted, or the first sentence of a page; empty if it has none. */
  readonly lead: string;
  readonly content: HTMLElement;
}

/** What is for readers of the page itself. */
const dropped = [
  'script, noscript, iframe, object, embed, form, button, input, select, textarea, fieldset, nav, output',
  '.js-only, .take, .sharing, .pager, .acts, .copies, .copy, .figure-tools, .anchor',
  '[hidden], [data-card], [data-said], #cite, #embed, .view-share, .view-address',
  // As on paper: lists of links to other pages.
  '.on-screen, .anchors, .report-nav, #related, #mentioned, #editions',
].join();

/** Attributes that name other elements of the page. */
const naming = ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for', 'headers', 'list'];

/** Make the ids of a part its own, and what refers to them, except patterns: style sheets name these. */
function renameIds(part: Element, prefix: string): void {
  const ids = new Set([...part.querySelectorAll('[id]:not(pattern)')].map(({ id }) => id));
  const rename = (id: string) => (ids.has(id) ? `${prefix}${id}` : id);
  for (const element of [part, ...part.querySelectorAll('*')]) {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'id') element.id = rename(value);
      else if (naming.includes(name)) {
        element.setAttribute(name, value.split(/\s+/).map(rename).join(' '));
      } else if (name === 'href' && value.startsWith('#')) {
        element.setAttribute(name, `#${rename(value.slice(1))}`);
      } else if (value.includes('url(#')) {
        const own = value.replaceAll(/url\(#([^)]+)\)/g, (_, id: string) => `url(#${rename(id)})`);
        element.setAttribute(name, own);
      }
    }
  }
}

/** Leave no code in a part, and no address relative to its page. */
function settle(part: Element, page: URL): void {
  for (const element of part.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      if (name.startsWith('on') || name === 'srcset') element.removeAttribute(name);
      if (!['href', 'src'].includes(name)) continue;
      const isInside =
        value.startsWith('#') && part.querySelector(`[id="${CSS.escape(value.slice(1))}"]`);
      if (isInside) continue;
      const address = new URL(value, page);
      if (/^(?:https?|mailto|data):$/.test(address.protocol))
        element.setAttribute(name, address.href);
      else element.removeAttribute(name);
    }
  }
}

/** Headings one level lower, below that of the dossier. */
function lowerHeadings(part: Element): void {
  for (const heading of part.querySelectorAll('h1, h2, h3, h4, h5')) {
    const lower = document.createElement(`h${Number(heading.localName.slice(1)) + 1}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
}

/** Load the style sheets of a page that this one lacks. */
function adoptStyles(page: Document, address: URL): void {
  const links = [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')];
  const here = new Set(links.map(({ href }) => href));
  for (const link of page.querySelectorAll<HTMLLinkElement>('head link[rel=stylesheet]')) {
    const { href } = new URL(link.getAttribute('href') ?? '', address);
    if (here.has(href)) continue;
    const own = document.createElement('link');
    own.rel = 'stylesheet';
    own.href = href;
    // As on their pages, before the sheet of all pages: after it, their copies of base rules would win.
    (links[0] ?? document.head.lastChild)?.before(own);
  }
  const inline = new Set([...document.querySelectorAll('style')].map((style) => style.textContent));
  for (const style of page.querySelectorAll('head style, main style')) {
    if (style.closest('noscript') || inline.has(style.textContent)) continue;
    const own = document.createElement('style');
    own.textContent = style.textContent;
    document.head.append(own);
  }
}

const settled = 5000;

/** Open a page as its reader left it: its scripts apply the choices of its address. */
async function openPage(address: URL): Promise<Document | undefined> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'position:fixed;inset:0 auto auto -9999px;width:1366px;height:900px';
  frame.inert = true;
  frame.src = address.href;
  document.body.append(frame);
  try {
    await new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
    const end = performance.now() + settled;
    do await new Promise((resolve) => setTimeout(resolve, 100));
    while (frame.contentDocument?.querySelector('[aria-busy]') && performance.now() < end);
    return frame.contentDocument ?? undefined;
  } finally {
    frame.remove();
  }
}

/** Read a page as it was published. */
async function readPage(address: URL): Promise<Document | undefined> {
  const answer = await fetch(address).catch(() => undefined);
  return answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
}

/**
 * Fetch a page of the site and take what can be printed of it.
 * @param anchor of the drawing that is wanted; empty for the page
 * @param prefix of the ids of this part
 * @returns undefined if there is no such page or drawing
 */
export async function adoptPage(
  address: URL,
  anchor: string,
  prefix: string,
): Promise<AdoptedPart | undefined> {
  const page = await (address.search ? openPage(address) : readPage(address));
  if (!page) return undefined;
  const main = page.querySelector('main');
  const place = anchor ? page.getElementById(anchor) : undefined;
  const drawing = place?.closest('figure') ?? place;
  const chosen = anchor ? drawing : (main?.querySelector(':scope > [data-figure]') ?? main);
  const title = (drawing ?? main)?.querySelector('h1, h2, h3, h4, header > .lead');
  if (!chosen || !title) return undefined;
  for (const tip of title.querySelectorAll('[role=tooltip]')) tip.remove();
  // What is highlighted in a figure is lost with its form; its title follows its filters.
  const choice = address.search ? chosenIn(chosen, '[data-figure-find] select') : [];
  if (choice.length > 0) title.append(` · ${choice.join(', ')}`);
  const content = document.createElement('div');
  content.className = 'dossier-content';
  content.append(document.importNode(chosen, true));
  for (const part of content.querySelectorAll(dropped)) part.remove();
  for (const style of content.querySelectorAll('style')) style.remove();
  for (const fold of content.querySelectorAll('details')) fold.open = true;
  // The page has one main part, and its own regions.
  for (const part of content.querySelectorAll('main')) {
    const plain = document.createElement('div');
    plain.append(...part.childNodes);
    part.replaceWith(plain);
  }
  adoptStyles(page, address);
  settle(content, address);
  renameIds(content, prefix);
  lowerHeadings(content);
  const [lead] = [...((drawing ?? main)?.querySelectorAll('.lead, .sub') ?? [])].filter(
    (part) => part !== title,
  );
  return { title: wordsOf(title), lead: lead ? wordsOf(lead) : '', content };
}
