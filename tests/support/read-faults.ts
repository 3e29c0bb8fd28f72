import type { Page } from './pages.ts';
import { attribute, childrenOf, elementsOf, find, isElement, type Node, textOf } from './tree.ts';

const shown = ['svg', 'img', 'input', 'select', 'textarea', 'iframe', 'button'];
const filled = ['ul', 'ol', 'dl', 'table', 'tbody', 'p', 'dt', 'dd', 'li', 'h1', 'h2', 'h3', 'h4'];
const drawn = ['path', 'rect', 'circle', 'line', 'polygon', 'polyline', 'use', 'text', 'image'];

/** Text that a reader sees: what scripts and templates hold is none. */
export function seenText(node: Node): string {
  if (isElement(node) && ['script', 'style', 'template'].includes(node.tagName)) return '';
  return 'value' in node ? node.value : childrenOf(node).map(seenText).join('');
}

const isBare = (node: Node) =>
  seenText(node).trim() === '' && !elementsOf(node).some(({ tagName }) => shown.includes(tagName));

/** Words that stand where a value is missing. */
const broken = /\b(undefined|NaN|null)\b|\[object |\{[a-z]+[,}]/i;

const isHead = (row: Node) => find(row, 'td').length === 0;

/** Does a row of a table count nothing: "0" beside "0.0%"? */
function isNothing(row: Node): boolean {
  const words = elementsOf(row).map((cell) => textOf(cell));
  return words.includes('0') && words.some((word) => /^(0([.,]0)?\s?%|%\s?0([.,]0)?)$/.test(word));
}

/**
 * What a page shows of nothing: headings without content, lists and tables without entries, rows that
 * count nothing, drawings without a mark, words that stand for a missing value. What is hidden until
 * a script fills it is passed over.
 * @param stages names of the stages of the portal: some places have no cluster of one
 */
export function readFaults({ path, document }: Page, stages: readonly string[]): string[] {
  const [main] = find(document, 'main');
  if (!main) return [];
  const isHidden = new Set(
    elementsOf(main)
      .filter(
        (one) =>
          attribute(one, 'hidden') !== undefined ||
          attribute(one, 'role') === 'status' ||
          /\bjs-only\b/.test(attribute(one, 'class') ?? ''),
      )
      .flatMap((one) => [one, ...elementsOf(one)]),
  );
  const elements = elementsOf(main).filter((one) => !isHidden.has(one));
  const bare = elements
    .filter((one) => filled.includes(one.tagName) && isBare(one))
    .map(({ tagName }) => `${path} <${tagName}> without words`);
  const tables = elements.filter(({ tagName }) => tagName === 'table');
  const rows = elements.filter(({ tagName }) => tagName === 'tr');
  // Beside a zero stands no bar.
  const isInRow = new Set(rows.flatMap((row) => elementsOf(row)));
  const bodies = tables
    .filter((table) => find(table, 'td').length === 0)
    .map((table) => `${path} table without a row: ${textOf(table)}`);
  const drawings = elements
    .filter(({ tagName }) => tagName === 'svg')
    .filter((svg) => !isInRow.has(svg))
    .filter((svg) => !elementsOf(svg).some(({ tagName }) => drawn.includes(tagName)))
    .map(() => `${path} drawing without a mark`);
  const empty = rows
    // What is set side by side has the same rows whatever they say.
    .filter((row) => isNothing(row) && !/\/compare\/(?:embed\/)?$/.test(path))
    .filter((row) => !stages.some((stage) => textOf(row).startsWith(stage)))
    .map((row) => `${path} row of nothing: ${textOf(row)}`);
  const idle = tables
    .filter((table) => find(table, 'td').length > 0)
    .filter((table) => find(table, 'tr').every((row) => isNothing(row) || isHead(row)))
    .map((table) => `${path} table of nothing: ${textOf(table)}`);
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
  const words = seenText(main).replace(/null,? /g, '');
  const [word] = broken.exec(words) ?? [];
  const said = word === undefined ? [] : [`${path} says "${word}"`];
  return [...bare, ...bodies, ...idle, ...drawings, ...empty, ...sections, ...said];
}
