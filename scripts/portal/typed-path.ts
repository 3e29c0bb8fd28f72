/** A typed path, or one dropped into the terminal, which adds quotes or escapes spaces with backslashes. */
export function typedPath(typed: string): string {
  const [, quoted] = /^(?:'(.*)'|"(.*)")$/.exec(typed)?.filter((part) => part !== undefined) ?? [];
  if (quoted !== undefined) return quoted;
  return process.platform === 'win32' ? typed : typed.replace(/\\([ '"()&])/g, '$1');
}
