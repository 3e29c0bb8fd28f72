/**
 * Whether a site can be served below a path such as `/x/y/`. Browsers resolve `.` and `..` before a request, so
 * no address below them could be reached.
 */
export function isBasePath(path: string): boolean {
  return /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(path);
}
