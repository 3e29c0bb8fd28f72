import type { Page } from './pages.ts';
import { attribute, childrenOf, elementsOf, find, isElement, type Node, textOf } from './tree.ts';

const shown = ['svg', 'img', 'input', 'select', 'textarea', 'iframe'];
const filled = ['ul', 'ol', 'dl', 'table', 'tbody', 'p', 'dt', 'dd', 'li', 'h1', 'h2', 'h3', 'h4'];

/** Text that a reader sees: what scripts and templates hold is none. */
function seenText(node: Node): string {
  if (isElement(node) && ['script', 'style', 'template'].includes(node.tagName)) return '';
  return 'value' in node ? node.value : childrenOf(node).map(seenText).join('');
}

const isBare = (node: Node) =>
  seenText(node).trim() === '' && !elementsOf(node).some(({ tagName }) => shown.includes(tagName));

/** Words that stand where a value is missing. */
const broken = /\b(undefined|NaN|null)\b|\[object |\{[a-z]+[,}]/i;

/**
 * What a page shows of nothing: headings without content, lists and tables without entries, words that
 * stand for a missing value. What is hidden until a script fills it is passed over.
 */
export function readFaults({ path, document }: Page): string[] {
  const [main] = find(document, 'main');
  if (!main) return [];
  const isHidden = new Set(
    elementsOf(main)
      .filter(
        (one) => attribute(one, 'hidden') !== undefined || attribute(one, 'role') === 'status',
      )
      .concat(find(main, 'div').filter((one) => /\bjs-only\b/.test(attribute(one, 'class') ?? '')))
      .flatMap((one) => [one, ...elementsOf(one)]),
  );
  const elements = elementsOf(main).filter((one) => !isHidden.has(one));
  const bare = elements
    .filter((one) => filled.includes(one.tagName) && isBare(one))
    .map(({ tagName }) => `${path} <${tagName}> without words`);
  const sections = elements
    .filter(({ tagName }) => tagName === 'section')
    .filter((section) => {
      const headings = elementsOf(section).filter(({ tagName }) => /^h[1-6]$/.test(tagName));
      const said = headings.map((one) => textOf(one)).join('');
      return (
        headings.length > 0 &&
        seenText(section).replace(/\s/g, '').length <= said.replace(/\s/g, '').length &&
        !elementsOf(section).some(({ tagName }) => shown.includes(tagName))
      );
    })
    .map((section) => `${path} heading over nothing: ${textOf(section)}`);
  // Pages of data explain that `null` stands for what is not reported.
  const words = seenText(main).replaceAll('null ', '');
  const [word] = broken.exec(words) ?? [];
  return [...bare, ...sections, ...(word === undefined ? [] : [`${path} says "${word}"`])];
}
