/**
 * Part of an archived page that folds on phones: its class, and the media condition under which it is open.
 */
interface FoldedPart {
  readonly name: string;
  readonly above: string;
}

/**
 * Menu and contents of a chapter; the widths are those below which the archived styles show their buttons.
 */
const parts: readonly FoldedPart[] = [
  { name: 'main', above: '(width > 48rem)' },
  { name: 'report-nav', above: '(width >= 60rem)' },
  // Corrections of today: on paper only.
  { name: 'notice', above: 'print' },
];

/**
 * Closed parts are hidden from screen readers as well. On wide screens and in print their content is shown
 * although closed, and the summary is hidden. Browsers without `::details-content` always show the summary.
 */
const rules = parts.map(
  ({ name, above }) =>
    `@media print,${above}{details.${name}::details-content{content-visibility:visible;block-size:auto}}` +
    `@supports not selector(::details-content){details.${name}>summary{display:list-item}}`,
);

const opened = new RegExp(
  `<details class="(?:${parts.map(({ name }) => name).join('|')})"(?: [^>]*)?>`,
  'g',
);

/** Makes menu and contents of an archived page fold on phones by styles alone, as it runs no scripts. */
export function foldPage(html: string): string {
  const folded = html.replace(opened, (tag) => tag.replace(/ open(?:="")?(?=[ >])/, ''));
  return folded === html
    ? html
    : folded.replace('</head>', () => `<style>${rules.join('')}</style></head>`);
}
