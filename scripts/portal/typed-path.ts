/** Path as typed, or dropped into the terminal, which adds quotes or escapes spaces. */
export function typedPath(typed: string): string {
  const [, quoted] = /^(?:'(.*)'|"(.*)")$/.exec(typed)?.filter((part) => part !== undefined) ?? [];
  if (quoted !== undefined) return quoted;
  return process.platform === 'win32' ? typed : typed.replace(/\\([ '"()&])/g, '$1');
}
