/** A part of an archived page that folds on phones: its class, and the width down to which it lies open. */
interface FoldedPart {
  readonly name: string;
  readonly above: string;
}

/** The menu and the contents beside a chapter; the widths are those below which the archived styles show what opens them. */
const parts: readonly FoldedPart[] = [
  { name: 'main', above: '(width > 48rem)' },
  { name: 'report-nav', above: '(width >= 60rem)' },
];

/**
 * Closed for programs that read aloud as for the eye; where there is room, and on paper, the content stands
 * although it is closed, and nothing offers to open it. A browser that cannot do that offers it everywhere.
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

/** An archived page runs no script that could fold its menu and contents on phones: styles do. */
export function foldPage(html: string): string {
  const folded = html.replace(opened, (tag) => tag.replace(/ open(?:="")?(?=[ >])/, ''));
  return folded === html
    ? html
    : folded.replace('</head>', () => `<style>${rules.join('')}</style></head>`);
}
