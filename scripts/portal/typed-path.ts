/**
 * The path that a person typed or dropped into the terminal, which puts it in quotes or a backslash before
 * each space.
 */
export function typedPath(typed: string): string {
  const [, quoted] = /^(?:'(.*)'|"(.*)")$/.exec(typed)?.filter((part) => part !== undefined) ?? [];
  if (quoted !== undefined) return quoted;
  return process.platform === 'win32' ? typed : typed.replace(/\\([ '"()&])/g, '$1');
}
