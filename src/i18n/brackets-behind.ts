/**
 * What opens and closes a remark: brackets, which neither follow others nor hold any; a dash instead of them.
 * @param before the words that it follows
 * @param remark what it says, where that is known as text
 */
export function bracketsBehind(before: string, remark = ''): readonly [string, string] {
  return before.endsWith(')') || /[()]/.test(remark) ? ['– ', ''] : ['(', ')'];
}
