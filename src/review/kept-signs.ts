/** Signs of Markdown that reviewers see: brackets of links, bold, rows of tables, items of lists. */

/** Whether each bracket has its partner, and each link a text. */
function areBracketsPaired(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/(?<!\\)[[\]]/g)) {
    open += sign === '[' ? 1 : -1;
    if (open < 0) return false;
  }
  return open === 0 && !/(?<!\\)\[\s*\]\(/.test(text);
}

/** Whether bold and emphasis that begin also end. */
function isEmphasisClosed(text: string): boolean {
  const stars = text.replaceAll(/^[ \t]*\*[ \t]/gm, '').match(/(?<!\\)(?:\*\*|\*)/g) ?? [];
  const bold = stars.filter((sign) => sign === '**').length;
  return bold % 2 === 0 && (stars.length - bold) % 2 === 0;
}

/** Cells of each row of a table; empty if there is none. */
const rowsOf = (text: string): string =>
  text
    .split('\n')
    .filter((line) => /^\s*\|/.test(line))
    .map((line) => line.match(/(?<!\\)\|/g)?.length ?? 0)
    .join();

/** Signs at the beginnings of lines, each number the same. */
const startsOf = (text: string): string =>
  [...text.matchAll(/^[ \t]*([-+*>]|#{1,6}|\d{1,9}[.)])[ \t]/gm)]
    .map(([, sign = '']) => (/\d/.test(sign) ? '1' : sign))
    .join();

/**
 * Whether an edited text has the links, rows and items that the text had, and closes its emphasis. Where a text had
 * no list, a line that looks like one is not judged: it is written as a paragraph.
 */
export function keepsSigns(now: string, edit: string): boolean {
  const starts = startsOf(now);
  return (
    (areBracketsPaired(edit) || !areBracketsPaired(now)) &&
    (isEmphasisClosed(edit) || !isEmphasisClosed(now)) &&
    rowsOf(edit) === rowsOf(now) &&
    (starts === '' || startsOf(edit) === starts)
  );
}
