/** Keep numbers with the preceding word, so that none is alone on a line. */
export const keepNumbers = (text: string): string =>
  text.replace(/(?<=\p{L}\.?) (?=\d)/gu, '\u00a0');

/**
 * Opening and closing characters of a remark: brackets, or a leading dash if brackets would be adjacent or nested.
 * @param before the words that it follows
 * @param remark its content, if known as text
 */
export function bracketsBehind(before: string, remark = ''): readonly [string, string] {
  return before.endsWith(')') || /[()]/.test(remark) ? ['– ', ''] : ['(', ')'];
}
