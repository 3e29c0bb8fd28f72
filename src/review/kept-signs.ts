/** Signs of Markdown that reviewers see: brackets of links, bold, rows of tables, items of lists. */

/** Whether each link has its opening bracket and its words. */
function areLinksWhole(text: string): boolean {
  let open = 0;
  for (const [sign] of text.matchAll(/(?<!\\)(?:\[|\]\(|\])/g)) {
    if (sign === '[') open++;
    else if (open > 0) open--;
    else if (sign === '](') return false;
  }
  return !/(?<!\\)\[\s*\]\(/.test(text);
}

/** Whether bold and emphasis that the text had also end; a star alone is a sign of its own. */
function closesEmphasis(now: string, edit: string): boolean {
  const starsOf = (text: string) =>
    text.replaceAll(/^[ \t]*\*[ \t]/gm, '').match(/(?<!\\)(?:\*\*|\*)/g) ?? [];
  return ['**', '*'].every((sign) => {
    const count = (text: string) => starsOf(text).filter((one) => one === sign).length;
    return count(now) === 0 || count(now) % 2 === 1 || count(edit) % 2 === 0;
  });
}

/** A line that would be the address of a link: it would not be shown. */
const definition = /^[ \t]*\[[^\]^]+\]:/m;

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
    .map(([, sign = '']) => (/\d/.test(sign) ? '1' : sign.replace(/[-+*]/, '-')))
    .join();

/**
 * Whether an edited text has the links, rows and items that the text had, and closes its emphasis. Where a text had
 * no list, a line that looks like one is not judged: it is written as a paragraph.
 */
export function keepsSigns(now: string, edit: string): boolean {
  const starts = startsOf(now);
  return (
    (areLinksWhole(edit) || !areLinksWhole(now)) &&
    closesEmphasis(now, edit) &&
    (!definition.test(edit) || definition.test(now)) &&
    rowsOf(edit) === rowsOf(now) &&
    (starts === '' || startsOf(edit).startsWith(starts))
  );
}
