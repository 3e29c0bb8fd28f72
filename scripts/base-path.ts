/**
 * Whether a site can be served below a path such as `/` or `/x/y/`. Browsers resolve the segments `.` and `..`
 * before sending a request, so no address below them could be reached.
 */
export function isBasePath(path: string): boolean {
  return /^\/(?:(?!\.{1,2}\/)[\w.~-]+\/)*$/.test(path);
}
