import { hasClass, type HtmlElement, type HtmlNode, isElement } from './html.ts';
import type { Span, Spans } from './office-report.ts';

/** How a word is set, from the elements around it. */
export type Setting = Omit<Span, 'text' | 'note' | 'breaks'>;

/** Setting within an element: another language, if it is one. */
export function settingIn<T extends Setting>(setting: T, { attribs }: HtmlElement): T {
  const { lang = '' } = attribs;
  return /^[a-z]{2,3}(?:-[A-Za-z\d]{2,8})*$/.test(lang) ? { ...setting, lang } : setting;
}

/** Address that a link of the page leads to; undefined for one that leads nowhere. */
export type ReadLink = (href: string) => string | undefined;

/** What only a screen needs: signs, controls, words for phones and for programs that read aloud. */
export function isFrame(element: HtmlElement): boolean {
  return (
    ['svg', 'script', 'style', 'button', 'form', 'template', 'nav', 'output'].includes(
      element.name,
    ) ||
    'hidden' in element.attribs ||
    'data-rest' in element.attribs ||
    hasClass(element, 'anchor', 'vh', 'on-narrow', 'on-screen', 'js-only', 'acts', 'beside', 'take')
  );
}

const tags: Readonly<Record<string, Partial<Setting>>> = {
  b: { bold: true },
  strong: { bold: true },
  em: { italic: true },
  i: { italic: true },
  cite: { italic: true },
  code: { code: true },
  sup: { raised: true },
};

function collect(
  node: HtmlNode,
  setting: Setting,
  readLink: ReadLink,
  isKept: boolean,
  out: Span[],
): void {
  if (node.type === 'text') {
    if (isKept) {
      for (const [index, line] of node.data.split(/\r?\n/).entries()) {
        if (index > 0) out.push({ ...setting, text: '', breaks: true });
        if (line) out.push({ ...setting, text: line });
      }
    } else out.push({ ...setting, text: node.data.replace(/[ \t\n\f\r]+/g, ' ') });
    return;
  }
  if (!isElement(node) || isFrame(node)) return;
  const { name, attribs } = node;
  if (name === 'br') {
    out.push({ ...setting, text: '', breaks: true });
    return;
  }
  const cited = hasClass(node, 'cite') && name === 'sup';
  if (['p', 'li', 'div'].includes(name)) out.push({ ...setting, text: '', breaks: true });
  if (name === 'li') out.push({ ...setting, text: '• ' });
  const own: Setting = { ...settingIn(setting, node), ...tags[name] };
  if (name === 'a' && attribs.href !== undefined) {
    if (attribs.href.startsWith('#note-')) {
      out.push({ text: '', lang: own.lang, note: attribs.href.slice(1) });
      return;
    }
    const link = readLink(attribs.href);
    for (const child of node.children)
      collect(child, link ? { ...own, link } : own, readLink, isKept, out);
    return;
  }
  // Separators between the numbers of a citation are dropped: footnotes have their own.
  for (const child of node.children)
    if (!cited || isElement(child)) collect(child, own, readLink, isKept, out);
}

/** Spaces collapse across spans, as on the page. */
function collapse(spans: readonly Span[]): Spans {
  const out: Span[] = [];
  let afterSpace = true;
  for (const span of spans) {
    const text: string = afterSpace && !span.note ? span.text.replace(/^ /, '') : span.text;
    if (text === '' && !span.note && !(span.breaks && out.length > 0)) continue;
    out.push({ ...span, text });
    afterSpace = span.breaks === true || (span.note ? afterSpace : text.endsWith(' '));
  }
  while (out.length > 0) {
    const last = out.at(-1) as Span;
    if (last.note) break;
    const text = last.text.trimEnd();
    if (text !== '') {
      out[out.length - 1] = { ...last, text };
      break;
    }
    out.pop();
  }
  return out;
}

/**
 * Text of inline nodes.
 * @param isKept whether spaces and lines stay as they are, as in code
 */
export function readSpans(
  nodes: readonly HtmlNode[],
  setting: Setting,
  readLink: ReadLink,
  isKept = false,
): Spans {
  const out: Span[] = [];
  for (const node of nodes) collect(node, setting, readLink, isKept, out);
  return isKept ? out : collapse(out);
}

/** The words of spans. */
export const wordsOf = (spans: Spans): string =>
  spans.map(({ text, breaks }) => (breaks ? ' ' : text)).join('');
