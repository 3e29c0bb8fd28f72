/** Question marks within, before or instead of words, and the replacement character of what cannot be decoded. */
const replaced = /\p{L}\?+\p{L}|(?<!\p{L})\?+\p{L}|\?{2,}|\ufffd/u;

const countMarks = (text: string) => text.match(/[?\ufffd]/g)?.length ?? 0;

const isLetter = (sign: string | undefined) => sign !== undefined && /\p{L}/u.test(sign);

/** Whether a mark follows the beginning of a word of a text that has another letter there: `ölk?` of `ölkə`. */
const endsCut = (sent: string, returned: string): boolean =>
  [...returned.matchAll(/(\p{L}+)\?/gu)].some(
    ([mark, start = '']) =>
      !sent.includes(mark) &&
      new RegExp(`(?<!\\p{L})${start}(?!\\p{ASCII})\\p{L}(?!\\p{L})`, 'u').test(sent) &&
      !new RegExp(`(?<!\\p{L})${start}(?!\\p{L})`, 'u').test(sent),
  );

/**
 * Whether letters of a text were lost in saving: Excel's “CSV” has no letters of Georgian, and no Azerbaijani ə,
 * and writes a question mark for each.
 */
export function lostLetters(sent: string, returned: string): boolean {
  const whole = sent.normalize('NFC');
  if (countMarks(returned) <= countMarks(whole)) return false;
  if (replaced.test(returned) || endsCut(whole, returned)) return true;
  const [before, after] = [[...whole], [...returned]];
  return (
    before.length === after.length &&
    after.every((sign, at) => sign === before[at] || (sign === '?' && isLetter(before[at])))
  );
}
