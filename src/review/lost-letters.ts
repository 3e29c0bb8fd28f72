/** Question marks within, before or instead of words, and the replacement character of what cannot be decoded. */
const replaced = /\p{L}\?+\p{L}|(?<!\p{L})\?+\p{L}|\?{2,}|\ufffd/u;

const countMarks = (text: string) => text.match(/[?\ufffd]/g)?.length ?? 0;

/**
 * Whether letters of a text were lost in saving: Excel's “CSV” has no letters of Georgian, and no Azerbaijani ə,
 * and writes a question mark for each.
 */
export function lostLetters(sent: string, returned: string): boolean {
  if (countMarks(returned) <= countMarks(sent)) return false;
  if (replaced.test(returned)) return true;
  const [before, after] = [[...sent], [...returned]];
  return (
    before.length === after.length &&
    after.every((letter, at) => letter === before[at] || letter === '?')
  );
}
